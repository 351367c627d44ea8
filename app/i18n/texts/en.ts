import type { ReviewState } from '../languages';
import { accounts } from './en/accounts';
import { choose } from './en/choose';
import { coverage } from './en/coverage';
import { data } from './en/data';
import { embed } from './en/embed';
import { errors } from './en/errors';
import { form } from './en/form';
import { guides } from './en/guides';
import { imports } from './en/imports';
import { label } from './en/label';
import { law } from './en/law';
import { leaflet } from './en/leaflet';
import { listing } from './en/listing';
import { mails } from './en/mails';
import { moderation } from './en/moderation';
import { offline } from './en/offline';
import { pages } from './en/pages';
import { report } from './en/report';
import { search } from './en/search';
import { shell } from './en/shell';
import { staff } from './en/staff';
import { upkeep } from './en/upkeep';
import { upload } from './en/upload';
import { urgent } from './en/urgent';
import { vocabulary } from './en/vocabulary';

export const review: ReviewState = 'original';

export const english = {
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
} as const;
