# fish: tiledesk-contracts completion fish | source
function __tiledesk_contracts
    tiledesk-contracts "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null
end
complete -c tiledesk-contracts -a "(__tiledesk_contracts)"
