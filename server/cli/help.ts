/** What `npm run waymark` prints. */
export const help = `npm run waymark -- <verb>

  doctor             checks the database, the search index, the settings and whether guides are due for a check
  backup [file]      writes a checked copy of the database; without a file, into DATA_DIR/backups
  restore <file>     checks a backup and puts it in place of the database; the old one is kept aside.
                     Stop the server first.
  check-links [--again]
                     looks whether the listings' web addresses answer and their phone numbers still stand on
                     their own pages; takes up where it was stopped. --again: also those of the last 24 hours
  export-audit <file>
                     writes the audit trail as NDJSON, or as CSV where the file's name ends in .csv
  offline --to <folder>
                     writes the whole directory as one file a language that works without a network, each with
                     its SHA-256 beside it
  add-moderator <e-mail> [--administrator]
                     makes somebody a moderator or an administrator, and prints the link to begin with
  remove-moderator <e-mail>
                     takes that away again; the account stays
  help               this text

Settings come from the environment, as for the server: DATA_DIR says where the database is.`;
