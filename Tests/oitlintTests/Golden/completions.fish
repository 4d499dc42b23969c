# Completes oitlint in fish. Written by: oitlint completions fish
function __oitlint_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] debug complete -- $words[2..] "$current" 2>/dev/null)
        set -l parts (string split -m 1 \t -- $line) ''
        set -l rest (string sub -s (math (string length -- "$parts[2]") + 1) -- "$current")
        switch $parts[1]
            case ':none'
            case ':files'
                printf '%s\n' "$parts[2]"(__fish_complete_path "$rest")
            case ':folders'
                printf '%s\n' "$parts[2]"(__fish_complete_directories "$rest")
            case '*'
                printf '%s\n' $line
        end
    end
end
complete -c oitlint -f -a '(__oitlint_complete)'
