import type { ReviewState } from '../languages';
import { accounts } from './es/accounts';
import { choose } from './es/choose';
import { coverage } from './es/coverage';
import { data } from './es/data';
import { embed } from './es/embed';
import { errors } from './es/errors';
import { form } from './es/form';
import { guides } from './es/guides';
import { imports } from './es/imports';
import { label } from './es/label';
import { law } from './es/law';
import { leaflet } from './es/leaflet';
import { listing } from './es/listing';
import { mails } from './es/mails';
import { moderation } from './es/moderation';
import { offline } from './es/offline';
import { pages } from './es/pages';
import { report } from './es/report';
import { search } from './es/search';
import { shell } from './es/shell';
import { staff } from './es/staff';
import { upkeep } from './es/upkeep';
import { upload } from './es/upload';
import { urgent } from './es/urgent';
import { vocabulary } from './es/vocabulary';
import type { Translation } from './translation';

export const review: ReviewState = 'machine-made';

export const spanish: Translation<'many'> = {
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
