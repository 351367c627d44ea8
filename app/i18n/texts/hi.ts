import type { ReviewState } from '../languages';
import { accounts } from './hi/accounts';
import { choose } from './hi/choose';
import { coverage } from './hi/coverage';
import { data } from './hi/data';
import { embed } from './hi/embed';
import { errors } from './hi/errors';
import { form } from './hi/form';
import { guides } from './hi/guides';
import { imports } from './hi/imports';
import { label } from './hi/label';
import { law } from './hi/law';
import { leaflet } from './hi/leaflet';
import { listing } from './hi/listing';
import { mails } from './hi/mails';
import { moderation } from './hi/moderation';
import { offline } from './hi/offline';
import { pages } from './hi/pages';
import { report } from './hi/report';
import { search } from './hi/search';
import { shell } from './hi/shell';
import { staff } from './hi/staff';
import { upkeep } from './hi/upkeep';
import { upload } from './hi/upload';
import { urgent } from './hi/urgent';
import { vocabulary } from './hi/vocabulary';
import type { Translation } from './translation';

export const review: ReviewState = 'machine-made';

export const hindi: Translation = {
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
