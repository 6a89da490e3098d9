"""Rights of anything that somebody owns, and instants in a zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from media.models import Rights as RightsFields
from publishing.representations.rights import Rights


def rights_of(owned: RightsFields, zone: ZoneInfo) -> Rights:
    return Rights(
        holder=owned.rights_holder or None,
        notice=owned.rights_notice or None,
        usage_terms=owned.rights_usage_terms or None,
        licence_url=owned.rights_licence_url or None,
        syndication=owned.rights_syndication,
        expires_at=in_zone(owned.rights_expires_at, zone),
        ai_usage=owned.rights_ai_usage or None,
    )


def in_zone(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    return moment.astimezone(zone) if moment else None
