import type { ReviewState } from '../languages';
import { accounts } from './ml/accounts';
import { choose } from './ml/choose';
import { coverage } from './ml/coverage';
import { data } from './ml/data';
import { embed } from './ml/embed';
import { errors } from './ml/errors';
import { form } from './ml/form';
import { guides } from './ml/guides';
import { imports } from './ml/imports';
import { label } from './ml/label';
import { law } from './ml/law';
import { leaflet } from './ml/leaflet';
import { listing } from './ml/listing';
import { mails } from './ml/mails';
import { moderation } from './ml/moderation';
import { offline } from './ml/offline';
import { pages } from './ml/pages';
import { report } from './ml/report';
import { search } from './ml/search';
import { shell } from './ml/shell';
import { staff } from './ml/staff';
import { upkeep } from './ml/upkeep';
import { upload } from './ml/upload';
import { urgent } from './ml/urgent';
import { vocabulary } from './ml/vocabulary';
import type { Translation } from './translation';

export const review: ReviewState = 'machine-made';

export const malayalam: Translation = {
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
