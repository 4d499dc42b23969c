#compdef oitlint
# Completes oitlint in zsh. Written by: oitlint completions zsh
_oitlint() {
    local line word names=none start=""
    local -a lines words_ meanings
    lines=("${(@f)$(${(Q)words[1]} debug complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
    for line in $lines; do
        case $line in
            :*)
                names=${${line#:}%%$'\t'*}
                [[ $line == *$'\t'* ]] && start=${line#*$'\t'}
                ;;
            *)
                word=${line%%$'\t'*}
                words_+=("$word")
                if [[ $line == *$'\t'?* ]]; then meanings+=("$word -- ${line#*$'\t'}"); else meanings+=("$word"); fi
                ;;
        esac
    done
    if (( $#words_ )); then
        compadd -l -d meanings -- $words_
    fi
    case $names in
        files) compset -P ${(b)start}; _files ;;
        folders) compset -P ${(b)start}; _files -/ ;;
    esac
}
if [[ $funcstack[1] == _oitlint ]]; then _oitlint "$@"; else compdef _oitlint oitlint; fi
