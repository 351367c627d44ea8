// Part of the build: a guide with a fault stops it here, not a visitor later.
import { readGuides } from '../app/usecases/guides/read-guides.server';

readGuides();
