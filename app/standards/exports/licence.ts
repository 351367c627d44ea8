/** The licence of the directory's own data; its full statement is LICENSE-DATA. */
export const licenceOfData = {
  name: 'CC BY 4.0',
  /** As the lists of Open Definition and SPDX name it. */
  identifier: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  credit: 'Waymark contributors, CC BY 4.0',
} as const;
