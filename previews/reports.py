"""Django's reports of errors, without what opens a draft."""

import re

from django.views.debug import SafeExceptionReporterFilter


class WithoutGrants(SafeExceptionReporterFilter):
    """Leaves out the header of the grant too."""

    hidden_settings = re.compile(
        f"{SafeExceptionReporterFilter.hidden_settings.pattern}|GRANT", flags=re.IGNORECASE
    )
