/** What `npm run waymark` prints. */
export const help = `npm run waymark -- <verb>

  doctor             checks the database, the search index and the settings
  backup [file]      writes a checked copy of the database; without a file, into DATA_DIR/backups
  restore <file>     checks a backup and puts it in place of the database; the old one is kept aside.
                     Stop the server first.
  help               this text

Settings come from the environment, as for the server: DATA_DIR says where the database is.`;
