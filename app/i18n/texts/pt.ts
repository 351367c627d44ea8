import type { ReviewState } from '../languages';
import { accounts } from './pt/accounts';
import { choose } from './pt/choose';
import { coverage } from './pt/coverage';
import { data } from './pt/data';
import { embed } from './pt/embed';
import { errors } from './pt/errors';
import { form } from './pt/form';
import { guides } from './pt/guides';
import { imports } from './pt/imports';
import { label } from './pt/label';
import { law } from './pt/law';
import { leaflet } from './pt/leaflet';
import { listing } from './pt/listing';
import { mails } from './pt/mails';
import { moderation } from './pt/moderation';
import { offline } from './pt/offline';
import { pages } from './pt/pages';
import { report } from './pt/report';
import { search } from './pt/search';
import { shell } from './pt/shell';
import { staff } from './pt/staff';
import { upkeep } from './pt/upkeep';
import { upload } from './pt/upload';
import { urgent } from './pt/urgent';
import { vocabulary } from './pt/vocabulary';
import type { Translation } from './translation';

export const review: ReviewState = 'machine-made';

export const portuguese: Translation<'many'> = {
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
