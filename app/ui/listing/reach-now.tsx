import { listingStatusAt } from '~/domain/hours/listing-status';
import { isKnownZone, type OpenStatus } from '~/domain/hours/status-at';
import type { PublishedListing } from '~/domain/listing/listing';
import type { InterfaceLanguage } from '~/i18n/languages';
import type { Translate } from '~/i18n/translator';
import { Icon } from '~/ui/icons/icon';
import { zoneCity } from './contacts';
import { clockTime, dayAndTime, listingOpenInWords } from './open-state';

/** Zones offered for showing times in, from east to west; a visitor's own zone is asked for, never read. */
const zonesOffered = [
  'Pacific/Auckland',
  'Australia/Sydney',
  'Asia/Tokyo',
  'Asia/Manila',
  'Asia/Singapore',
  'Asia/Dhaka',
  'Asia/Kolkata',
  'Asia/Karachi',
  'Asia/Dubai',
  'Asia/Riyadh',
  'Africa/Nairobi',
  'Europe/Istanbul',
  'Africa/Johannesburg',
  'Europe/Athens',
  'Europe/Berlin',
  'Africa/Lagos',
  'Europe/London',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
] as const;

interface ReachNowProps {
  readonly listing: PublishedListing;
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly now: Date;
  /** IANA zone the visitor picked; null shows the service's own time only. */
  readonly zone: string | null;
  /** Fields the zone form has to carry along, e.g. the country or a sealed page's code. */
  readonly carried: readonly (readonly [name: string, value: string])[];
}

/** Can I reach them now: open or not, until or from when, in their time and in the visitor's. */
export function ReachNow(props: ReachNowProps) {
  const { listing, language, translate, now, zone } = props;
  const status = listingStatusAt(listing.channels, now, listing.notices);
  const times = timesInWords(status, { language, translate, zone });
  return (
    <section className="reach">
      <h2>{translate('listing.now')}</h2>
      <p className={status.state === 'open' ? 'state open' : 'state'}>
        <Icon name="clock" />
        <span>
          <b>{listingOpenInWords(props, status, now)}</b>
          {times.length > 0 && ` (${times.join(translate('shell.semicolon'))})`}
        </span>
      </p>
      {status.state !== 'unknown' && (
        <p className="small quiet">
          {status.holidaysDiffer && `${translate('listing.open.holidays')} `}
          {translate('listing.open.mayBeOld')}
        </p>
      )}
      {times.length > 0 && <ZoneForm {...props} />}
      <p>
        <a href="#contact">{translate('listing.toContact')}</a>
      </p>
    </section>
  );
}

interface Wording {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
  readonly zone: string | null;
}

/** The moment at which the state changes, on the service's clock and on the visitor's. */
function timesInWords(status: OpenStatus, { language, translate, zone }: Wording): string[] {
  if (status.state === 'unknown') return [];
  const instant = status.state === 'open' ? status.until : status.opens;
  if (!instant || !status.zone) return [];
  const open = status.state === 'open';
  const at = (where: string) => (open ? clockTime : dayAndTime)(language, where, instant);
  const words = [translate(open ? 'listing.open.until' : 'listing.open.opensAt', { time: at(status.zone) })];
  if (zone && zone !== status.zone && isKnownZone(zone)) {
    const key = open ? 'listing.open.untilYours' : 'listing.open.opensAtYours';
    words.push(translate(key, { time: at(zone), zone: zoneCity(zone) }));
  }
  return words;
}

function ZoneForm({ translate, zone, carried }: ReachNowProps) {
  return (
    <details className="unprinted" open={zone !== null}>
      <summary>{translate('listing.zone')}</summary>
      <form method="get" className="zone">
        {carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <select name="zone" defaultValue={zone ?? ''} autoComplete="off" aria-label={translate('listing.zone')}>
          <option value="">{translate('listing.zoneTheirs')}</option>
          {zonesOffered.map((name) => (
            <option key={name} value={name}>
              {zoneCity(name)}
            </option>
          ))}
        </select>
        <button type="submit" className="second">
          {translate('listing.zoneButton')}
        </button>
      </form>
    </details>
  );
}
