import type { ReviewState } from '../languages';
import { accounts } from './ar/accounts';
import { choose } from './ar/choose';
import { coverage } from './ar/coverage';
import { data } from './ar/data';
import { embed } from './ar/embed';
import { errors } from './ar/errors';
import { form } from './ar/form';
import { guides } from './ar/guides';
import { imports } from './ar/imports';
import { label } from './ar/label';
import { law } from './ar/law';
import { leaflet } from './ar/leaflet';
import { listing } from './ar/listing';
import { mails } from './ar/mails';
import { moderation } from './ar/moderation';
import { offline } from './ar/offline';
import { pages } from './ar/pages';
import { report } from './ar/report';
import { search } from './ar/search';
import { shell } from './ar/shell';
import { staff } from './ar/staff';
import { upkeep } from './ar/upkeep';
import { upload } from './ar/upload';
import { urgent } from './ar/urgent';
import { vocabulary } from './ar/vocabulary';
import type { Translation } from './translation';

export const review: ReviewState = 'machine-made';

export const arabic: Translation<'zero' | 'two' | 'few' | 'many'> = {
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
