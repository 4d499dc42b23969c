# Completes oitlint in bash. Written by: oitlint completions bash
_oitlint() {
    local cur="" last="" kind line meaning i
    local -a words=()
    COMPREPLY=()
    for ((i = 1; i <= COMP_CWORD; i++)); do
        if ((${#words[@]})) && { [[ ${COMP_WORDS[i]} == "=" ]] || [[ ${COMP_WORDS[i - 1]} == "=" && $i -gt 1 ]]; }; then
            words[${#words[@]}-1]+=${COMP_WORDS[i]}
        else
            words+=("${COMP_WORDS[i]}")
        fi
    done
    ((${#words[@]})) || words=("")
    last=${words[${#words[@]}-1]}
    cur=$last
    [[ $COMP_WORDBREAKS == *=* ]] && cur=${last##*=}
    while IFS=$'\t' read -r line meaning; do
        case $line in
            :none) ;;
            :files | :folders)
                kind=-f
                [[ $line == :folders ]] && kind=-d
                compopt -o filenames 2>/dev/null
                while IFS= read -r line; do
                    line=$meaning$line
                    COMPREPLY+=("${line#"${last%"$cur"}"}")
                done < <(compgen $kind -- "${last#"$meaning"}")
                ;;
            *) COMPREPLY+=("${line#"${last%"$cur"}"}") ;;
        esac
    done < <("${COMP_WORDS[0]}" debug complete -- "${words[@]}" 2>/dev/null)
}
complete -F _oitlint oitlint
