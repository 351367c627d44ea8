/** What `npm run waymark` prints. */
export const help = `npm run waymark -- <verb>

  doctor             checks the database, the search index, the settings and whether guides are due for a check
  backup [file]      writes a checked copy of the database; without a file, into DATA_DIR/backups
  restore <file>     checks a backup and puts it in place of the database; the old one is kept aside.
                     Stop the server first.
  check-links [--again]
                     looks whether the listings' web addresses answer and their phone numbers still stand on
                     their own pages; takes up where it was stopped. --again: also those of the last 24 hours
  export --format <ndjson|json|hsds|csv> --to <file or folder> [--validate]
                     writes all published services: HSDS a line each, HSDS as one JSON file, HSDS as a zip of
                     tables, or one table for a spreadsheet. --validate: every record is checked first
  export-audit <file>
                     writes the audit trail as NDJSON, or as CSV where the file's name ends in .csv
  offline --to <folder>
                     writes the whole directory as one file a language that works without a network, each with
                     its SHA-256 beside it
  import <file, folder or address> [--source <name>] [--dry-run] [--publish] [--terms <file.csv>]
                     [--report <file.csv>]
                     reads services of another directory (HSDS as JSON, NDJSON or tables, an HSDS API, our CSV) into
                     drafts that moderators look at; again, and only what changed there is new. --dry-run: writes
                     nothing. --publish: exports of another Waymark are published as they stood there, where the slug
                     is free. --terms: columns taxonomy, term, meaning (kind:helpline, audience:survivor … or none)
  import --refresh <name or all>
                     reads sources again at the addresses they were first read from
  add-moderator <e-mail> [--administrator]
                     makes somebody a moderator or an administrator, and prints the link to begin with
  remove-moderator <e-mail>
                     takes that away again; the account stays
  help               this text

Settings come from the environment, as for the server: DATA_DIR says where the database is.`;
