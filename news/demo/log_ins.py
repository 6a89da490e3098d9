"""Who can log in to the demo. Everybody may know the password, so this is for one's own machine only."""

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group, User

PASSWORD = "dateline"  # noqa: S105 - printed for everybody to read
ADMINISTRATOR, EDITOR, REPORTER = "admin", "yunus", "maren"
NOTICE = f"Log in as {ADMINISTRATOR}, {EDITOR} (editor) or {REPORTER} (reporter), password {PASSWORD}"
STAFF = {EDITOR: ("Yunus", "Darwazi", "Editor"), REPORTER: ("Maren", "Kestrel", "Reporter")}
WRITERS = {ADMINISTRATOR: "night-desk", EDITOR: "yunus-darwazi", REPORTER: "maren-kestrel"}
"""Which contributor each of them is."""


def add_log_ins() -> User:
    """Add what is missing, in groups if these exist, and return the administrator."""
    password = make_password(PASSWORD)  # once for all three: hashing is slow on purpose
    for username, (first_name, last_name, group_name) in STAFF.items():
        user, created = User.objects.get_or_create(
            username=username,
            defaults={
                "first_name": first_name,
                "last_name": last_name,
                "email": f"{username}@lantern.example",  # the account's screen cannot be saved without
                "password": password,
            },
        )
        group = Group.objects.filter(name=group_name).first()
        if created and group:
            user.groups.add(group)
    admin, _created = User.objects.get_or_create(
        username=ADMINISTRATOR,
        defaults={
            "password": password,
            "is_staff": True,
            "is_superuser": True,
            "email": "admin@lantern.example",
        },
    )
    return admin


def log_in_of(contributor: str) -> User | None:
    """The log-in of a contributor, by key."""
    usernames = {key: username for username, key in WRITERS.items()}
    return User.objects.filter(username=usernames.get(contributor)).first()
