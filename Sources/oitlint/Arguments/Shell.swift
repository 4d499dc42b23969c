/// A shell whose command lines can be completed.
///
/// Each script hands the words of the line to `oitlint debug complete` and offers what comes back: a word, a tab and its meaning on
/// each line, and on the last a colon and whether names of files come besides.
enum Shell: String, CaseIterable, Sendable {
    case bash
    case zsh
    case fish

    /// The script, to be put where the shell looks for completions.
    var script: String {
        switch self {
        case .bash: Self.bashScript
        case .zsh: Self.zshScript
        case .fish: Self.fishScript
        }
    }

    /// bash takes `=` for the end of a word: the words are put together again, and of what comes back only the part behind it is given.
    private static let bashScript = """
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
            while IFS=$'\\t' read -r line meaning; do
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

        """

    private static let zshScript = """
        #compdef oitlint
        # Completes oitlint in zsh. Written by: oitlint completions zsh
        _oitlint() {
            local line word names=none start=""
            local -a lines words_ meanings
            lines=("${(@f)$(${(Q)words[1]} debug complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
            for line in $lines; do
                case $line in
                    :*)
                        names=${${line#:}%%$'\\t'*}
                        [[ $line == *$'\\t'* ]] && start=${line#*$'\\t'}
                        ;;
                    *)
                        word=${line%%$'\\t'*}
                        words_+=("$word")
                        if [[ $line == *$'\\t'?* ]]; then meanings+=("$word -- ${line#*$'\\t'}"); else meanings+=("$word"); fi
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

        """

    private static let fishScript = """
        # Completes oitlint in fish. Written by: oitlint completions fish
        function __oitlint_complete
            set -l words (commandline -opc)
            set -l current (commandline -ct)
            for line in ($words[1] debug complete -- $words[2..] "$current" 2>/dev/null)
                set -l parts (string split -m 1 \\t -- $line) ''
                set -l rest (string sub -s (math (string length -- "$parts[2]") + 1) -- "$current")
                switch $parts[1]
                    case ':none'
                    case ':files'
                        printf '%s\\n' "$parts[2]"(__fish_complete_path "$rest")
                    case ':folders'
                        printf '%s\\n' "$parts[2]"(__fish_complete_directories "$rest")
                    case '*'
                        printf '%s\\n' $line
                end
            end
        end
        complete -c oitlint -f -a '(__oitlint_complete)'

        """
}
