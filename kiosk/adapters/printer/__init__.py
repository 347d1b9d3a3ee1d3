"""Ways to paper: a printer over IPP, a print server's queue, the Windows spooler, a folder."""
