import type { ReviewState } from '../languages';
import { accounts } from './fr/accounts';
import { choose } from './fr/choose';
import { coverage } from './fr/coverage';
import { data } from './fr/data';
import { embed } from './fr/embed';
import { errors } from './fr/errors';
import { form } from './fr/form';
import { guides } from './fr/guides';
import { imports } from './fr/imports';
import { label } from './fr/label';
import { law } from './fr/law';
import { leaflet } from './fr/leaflet';
import { listing } from './fr/listing';
import { mails } from './fr/mails';
import { moderation } from './fr/moderation';
import { offline } from './fr/offline';
import { pages } from './fr/pages';
import { report } from './fr/report';
import { search } from './fr/search';
import { shell } from './fr/shell';
import { staff } from './fr/staff';
import { upkeep } from './fr/upkeep';
import { upload } from './fr/upload';
import { urgent } from './fr/urgent';
import { vocabulary } from './fr/vocabulary';
import type { Translation } from './translation';

export const review: ReviewState = 'machine-made';

export const french: Translation<'many'> = {
  ...shell,
  ...search,
  ...listing,
  ...label,
  ...law,
  ...vocabulary,
  ...urgent,
  ...pages,
  ...guides,
  ...report,
  ...errors,
  ...choose,
  ...leaflet,
  ...offline,
  ...coverage,
  ...data,
  ...embed,
  ...staff,
  ...accounts,
  ...mails,
  ...form,
  ...moderation,
  ...upkeep,
  ...upload,
  ...imports,
};
