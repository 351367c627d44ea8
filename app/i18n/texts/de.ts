import type { ReviewState } from '../languages';
import { accounts } from './de/accounts';
import { choose } from './de/choose';
import { coverage } from './de/coverage';
import { data } from './de/data';
import { embed } from './de/embed';
import { errors } from './de/errors';
import { form } from './de/form';
import { guides } from './de/guides';
import { imports } from './de/imports';
import { label } from './de/label';
import { law } from './de/law';
import { leaflet } from './de/leaflet';
import { listing } from './de/listing';
import { mails } from './de/mails';
import { moderation } from './de/moderation';
import { offline } from './de/offline';
import { pages } from './de/pages';
import { report } from './de/report';
import { search } from './de/search';
import { shell } from './de/shell';
import { staff } from './de/staff';
import { upkeep } from './de/upkeep';
import { upload } from './de/upload';
import { urgent } from './de/urgent';
import { vocabulary } from './de/vocabulary';
import type { Translation } from './translation';

export const review: ReviewState = 'machine-made';

export const german: Translation = {
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
