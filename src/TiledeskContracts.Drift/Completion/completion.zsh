#compdef tiledesk-contracts
# zsh: eval "$(tiledesk-contracts completion zsh)", after compinit
_tiledesk_contracts() {
  local -a suggestions
  suggestions=("${(@f)$(tiledesk-contracts "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
  compadd -a suggestions
  _files
}
compdef _tiledesk_contracts tiledesk-contracts
