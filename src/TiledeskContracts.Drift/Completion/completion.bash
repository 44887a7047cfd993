# bash: eval "$(tiledesk-contracts completion bash)"
_tiledesk_contracts() {
  local IFS=$'\n' current="${COMP_WORDS[COMP_CWORD]}"
  local words
  words="$(tiledesk-contracts "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" || words=""
  COMPREPLY=($(compgen -W "${words}" -- "${current}"))
  # Where no word of the tool fits, a file may.
  [ "${#COMPREPLY[@]}" -gt 0 ] || COMPREPLY=($(compgen -f -- "${current}"))
}
complete -o filenames -F _tiledesk_contracts tiledesk-contracts
