/// What is the same on every page: how it looks, and what makes its filters work.
enum HTMLStyle {
    /// The style of a page: fonts that Thai offices have, light and dark, phones, paper.
    static let sheet: StaticString = """
        :root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1b1f24;--soft:#5b6470;--line:#d4d9e0;--head:#eef1f5;--link:#0b57c2;\
        --error:#b3261e;--error-back:#fdebe9;--warning:#8a5300;--warning-back:#fff3dc;--note:#0b5d77;--note-back:#e5f4f9;--good:#1c6b35;\
        --good-back:#e6f4ea}
        @media (prefers-color-scheme:dark){:root{--page:#14171b;--card:#1d2126;--ink:#e6e9ed;--soft:#a3adb8;--line:#3a414a;--head:#262b32;\
        --link:#8ab8ff;--error:#ff9d94;--error-back:#43211f;--warning:#f5c064;--warning-back:#3b2e14;--note:#82cfe6;--note-back:#17343f;\
        --good:#8fd6a4;--good-back:#1b3524}}
        *{box-sizing:border-box}
        [hidden]{display:none!important}
        html{scroll-padding-top:1rem}
        body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.6 "Sarabun","TH Sarabun New","Noto Sans Thai","Leelawadee UI",\
        "Thonburi","Loma",Tahoma,"Segoe UI",system-ui,sans-serif;overflow-wrap:break-word}
        main,.top,footer{max-width:80rem;margin:0 auto;padding:0 1.25rem}
        .top{padding-top:1.5rem}
        footer{padding-top:1rem;padding-bottom:2rem;color:var(--soft);font-size:.9rem}
        h1{font-size:1.7rem;line-height:1.35;margin:0 0 .25rem}
        h2{font-size:1.3rem;line-height:1.4;margin:2.25rem 0 .75rem}
        h3{font-size:1.12rem;line-height:1.45;margin:0}
        h4{font-size:1rem;margin:1.1rem 0 .4rem}
        p{margin:.25rem 0}
        a{color:var(--link)}
        a:focus-visible,summary:focus-visible,select:focus-visible,input:focus-visible,button:focus-visible,.scroll:focus-visible\
        {outline:3px solid var(--link);outline-offset:2px}
        code{font-family:ui-monospace,Consolas,"DejaVu Sans Mono","Loma",monospace;font-size:.9em}
        pre{background:var(--head);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem;overflow-x:auto;margin:.4rem 0}
        .skip{position:absolute;left:-99rem}
        .skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9}
        .soft{color:var(--soft)}
        .card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.1rem;margin:0 0 1rem}
        .badge{display:inline-block;border-radius:.3rem;padding:0 .5rem;font-size:.85rem;font-weight:600;line-height:1.6;white-space:nowrap}
        .error{color:var(--error);background:var(--error-back)}
        .warning{color:var(--warning);background:var(--warning-back)}
        .note{color:var(--note);background:var(--note-back)}
        .good{color:var(--good);background:var(--good-back)}
        .idle{color:var(--soft);background:var(--head)}
        .tally{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 0;padding:0;list-style:none}
        .tally .badge{font-size:1rem;padding:.15rem .7rem}
        .alarm{border:2px solid var(--error);border-radius:.5rem;padding:.5rem .9rem;margin:1rem 0 0;font-weight:600}
        .score{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;margin:0 0 .9rem}
        .score b{font-size:2.2rem;line-height:1.2}
        .scroll{overflow-x:auto;max-width:100%}
        table{border-collapse:collapse}
        .verdicts{width:100%}
        .verdicts th,.verdicts td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
        .verdicts thead th{font-size:.9rem;color:var(--soft);font-weight:600}
        .verdicts .num{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
        .verdicts tbody th{font-weight:600;white-space:nowrap}
        .verdicts td:nth-child(4){min-width:15rem}
        form{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:end}
        form label{display:block;font-size:.9rem;color:var(--soft)}
        form select,form button{font:inherit;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:.4rem;\
        padding:.35rem .6rem;max-width:min(24rem,80vw);min-height:2.5rem}
        fieldset{border:0;padding:0;margin:0}
        fieldset div{display:flex;flex-wrap:wrap;gap:.25rem 1rem;min-height:2.5rem;align-items:center}
        fieldset label{color:var(--ink);font-size:1rem}
        legend{font-size:.9rem;color:var(--soft);padding:0}
        input[type=checkbox]{width:1.1rem;height:1.1rem;vertical-align:-.15rem}
        .shown{flex-basis:100%;margin:0;font-weight:600}
        .facts{color:var(--soft);margin:.1rem 0 0}
        .sheet{width:max-content;font-size:.94rem;border:1px solid var(--line);background:var(--card)}
        .sheet th,.sheet td{border:1px solid var(--line);padding:.2rem .5rem;vertical-align:top;text-align:start}
        .sheet thead th,.sheet .row{background:var(--head);color:var(--soft);font-weight:500;text-align:center;white-space:nowrap}
        .sheet .row{position:sticky;left:0;z-index:1;min-width:2.6rem}
        .sheet .header td{font-weight:600;background:var(--head)}
        .sheet td{max-width:18rem;min-width:3.5rem}
        .finding code,.finding span,h4,td code{overflow-wrap:anywhere}
        .sheet .gap td,.sheet .gap th{text-align:center;padding:0 .5rem;color:var(--soft)}
        .sheet td.primary{color:var(--ink);outline:3px solid var(--mark);outline-offset:-3px;background:var(--mark-back);font-weight:600}
        .sheet td.secondary{text-decoration:underline dashed var(--mark) 2px;text-underline-offset:.25em}
        .sheet td.off{outline:0;background:none;font-weight:inherit;text-decoration:none}
        .l-error{--mark:var(--error);--mark-back:var(--error-back)}
        .l-warning{--mark:var(--warning);--mark-back:var(--warning-back)}
        .l-note{--mark:var(--note);--mark-back:var(--note-back)}
        .sheet .says>td{max-width:none;padding:0;border-top:0;background:var(--card)}
        .sheet .says>td>ul{position:sticky;left:2.7rem;width:min(58rem,calc(100vw - 8.5rem))}
        ul.found{list-style:none;margin:0;padding:.3rem .6rem}
        .finding{border-inline-start:4px solid var(--mark);padding:.3rem .75rem;margin:.4rem 0}
        .finding p{margin:.1rem 0}
        .finding .what{font-weight:600}
        .finding .label{color:var(--mark)}
        .finding .small{font-size:.9rem;color:var(--soft)}
        .finding .where{font-weight:600;margin:0 .25rem}
        .prose{margin:.5rem 0 0;padding:.5rem .8rem;border:1px solid var(--line);border-radius:.3rem;background:var(--page);line-height:1.9}
        .prose .no{color:var(--soft);margin-inline-end:.75rem;user-select:none}
        mark{color:inherit;background:var(--mark-back);border-bottom:3px solid var(--mark);padding:0 .1em}
        mark.secondary{background:none;border-bottom-style:dashed;border-bottom-width:2px}
        details{border-bottom:1px solid var(--line);padding:.5rem 0}
        summary{cursor:pointer;font-weight:600}
        details h4{margin:.8rem 0 .1rem}
        details ul,.plain{margin:.1rem 0;padding-inline-start:1.3rem}
        .away{position:absolute;left:-99rem}
        .todo{width:100%;margin:.3rem 0 1rem}
        .todo th,.todo td{border:1px solid var(--line);padding:.3rem .5rem;vertical-align:top;text-align:start}
        .todo thead th{background:var(--head);font-size:.9rem}
        .todo .box{width:2rem;text-align:center}
        .todo td:nth-child(2){width:22%}
        .todo .due{width:12%;min-width:5.5rem}
        .unit h2{margin-top:.25rem}
        .sign{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:2rem 0 .5rem}
        .sign i{display:inline-block;width:16rem;max-width:60vw;border-bottom:1px dotted var(--ink)}
        .sign i.short{width:9rem}
        @media (max-width:40rem){.todo thead{display:none}.todo tr{display:block;border:1px solid var(--line);margin:.5rem 0;\
        padding:.3rem}.todo td{display:block;border:0;padding:.1rem .2rem}.todo td:nth-child(2),.todo .box,.todo .due{width:auto;\
        text-align:start}body{font-size:1.03rem}h1{font-size:1.4rem}main,.top,footer{padding-inline:.8rem}.card{padding:.8rem}\
        .verdicts thead{display:none}.verdicts tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}\
        .verdicts th,.verdicts td{display:block;border:0;padding:.05rem 0}.verdicts td.num{display:inline-block;text-align:start;\
        padding-inline-end:1rem}.verdicts td[data-label]::before{content:attr(data-label) " ";color:var(--soft);font-size:.9rem}\
        .verdicts tbody th{white-space:normal}.sheet .says>td>ul{left:2.4rem;width:calc(100vw - 6.2rem)}.finding{padding-inline:.6rem}}
        @page{size:A4;margin:15mm 14mm}
        @media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#999;--head:#f0f0f0;--link:#000;\
        --error:#a00;--error-back:#fbe3e1;--warning:#744600;--warning-back:#fdf0d8;--note:#064c62;--note-back:#e3f1f6;--good:#155a2b;\
        --good-back:#e3f1e7}html{font-size:9.5pt}body{font-size:1rem;line-height:1.45}main,.top,footer{max-width:none;padding-inline:0}\
        .skip,#filters{display:none!important}.card{border:0;padding:0}.scroll{overflow:visible}.sheet{font-size:8.5pt;width:100%}\
        .sheet .far{display:none}.sheet td{min-width:0;max-width:none;overflow-wrap:anywhere}.verdicts td:nth-child(4){min-width:0}.verdicts{font-size:9.5pt}.verdicts th.num,.badge{white-space:normal}.verdicts td{overflow-wrap:anywhere}.sheet .row{position:static}.sheet .says>td>ul{position:static;width:auto}\
        .finding,.sheet tr,.prose,.verdicts tr{break-inside:avoid}h2,h3,h4,summary{break-after:avoid}a{text-decoration:none}\
        .badge,.sheet td,mark,.sheet th{print-color-adjust:exact;-webkit-print-color-adjust:exact}.rules details:not([open]),.score+details:not([open]){display:none}\
        .todo tr,.sign{break-inside:avoid}.todo{font-size:9.5pt}.unit+.unit{break-before:page}thead{display:table-header-group}}

        """

    /// The script of a report, which shows what the filters ask for; without it everything is shown.
    static let script: StaticString = """
        (function(){"use strict";
        var form=document.getElementById("filters"),shown=document.getElementById("shown");
        function all(query,within){return Array.prototype.slice.call((within||document).querySelectorAll(query))}
        function visible(within){return within.querySelector("[data-level]:not([hidden])")!==null}
        function apply(){
        var unit=document.getElementById("f-unit").value,item=document.getElementById("f-item").value,levels={},seen=0,every=0;
        all("input[name=level]",form).forEach(function(box){levels[box.value]=box.checked});
        function fits(element){return(!unit||element.dataset.unit===unit)&&(!item||element.dataset.item===item)}
        all("#verdicts tbody tr").forEach(function(row){row.hidden=!fits(row)});
        all("section.item").forEach(function(section){
        var on=fits(section),off={};
        all("[data-level]",section).forEach(function(one){
        var count=+one.dataset.count,stays=on&&levels[one.dataset.level];
        one.hidden=!stays;every+=count;if(stays)seen+=count;else if(one.id)off[one.id]=true});
        all(".says,.place,.file",section).forEach(function(part){part.hidden=!visible(part)});
        all("td[data-of]",section).forEach(function(cell){
        cell.classList.toggle("off",cell.dataset.of.split(" ").every(function(id){return off[id]}))});
        section.hidden=!visible(section)});
        shown.textContent=shown.dataset.words.replace("{seen}",seen).replace("{all}",every)}
        form.addEventListener("change",apply);
        form.addEventListener("reset",function(){setTimeout(apply,0)});
        form.addEventListener("submit",function(event){event.preventDefault()});
        function open(){var id=location.hash.slice(1),target=id&&document.getElementById(id);
        if(target&&target.tagName==="DETAILS")target.open=true}
        window.addEventListener("hashchange",open);
        form.hidden=false;apply();open()})();

        """

    /// The SHA-256 of the script in Base64, which the page's policy names, so that no other script can run; a test holds it to the script.
    static let scriptHash: StaticString = "hSDttHqvmP79zf7aVH+LmQ/WH/sUlTEJ+ougioG9bmU="
}
