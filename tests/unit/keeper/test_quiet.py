"""When a folder that is being changed may be read."""

from __future__ import annotations

import pytest

from kiosk.keeper.quiet import COPY, EDIT, HALF, LOSS, MOST, Quiet


def files(**versions: int) -> frozenset[str]:
    return frozenset(f"{name.replace('_', '.')}\0{version}\0{version}" for name, version in versions.items())


OLD = files(kiosk_toml=1, a_md=1, b_md=1, c_md=1, d_md=1, e_md=1)
READ = Quiet(OLD, OLD)


def rest(listing: frozenset[str]) -> float:
    quiet = READ.look(listing, 100.0)
    assert quiet.restless
    return quiet.ready_at - 100.0


@pytest.mark.parametrize(
    ("listing", "seconds"),
    [
        (files(kiosk_toml=1, a_md=2, b_md=1, c_md=1, d_md=1, e_md=1), EDIT),
        (files(kiosk_toml=1, a_md=2, b_md=2, c_md=1, d_md=1, e_md=1), EDIT),
        (files(kiosk_toml=1, a_md=2, b_md=2, c_md=2, d_md=1, e_md=1), COPY),
        (files(a_md=1, b_md=1, c_md=1, d_md=1, e_md=1), LOSS),
        (files(kiosk_toml=1, a_md=1), LOSS),
        (frozenset(), LOSS),
        (OLD | files(f_md_part=1), HALF),
        (OLD | files(f_md_crdownload=1), HALF),
    ],
    ids=["one file", "two files", "a copy", "without settings", "most gone", "all gone", "a part", "a download"],
)
def test_how_long_it_has_to_rest(listing: frozenset[str], seconds: float) -> None:
    assert rest(listing) == seconds


def test_a_leftover_that_is_always_there_delays_nothing() -> None:
    quiet = Quiet(OLD | files(x_tmp=1), OLD | files(x_tmp=1))

    assert quiet.look(OLD | files(x_tmp=1, new_md=1), 5.0).ready_at == 5.0 + EDIT


def test_every_change_starts_the_rest_anew_but_not_for_ever() -> None:
    quiet = READ
    for second in range(1, 400):
        quiet = quiet.look(files(kiosk_toml=1, a_md=second + 1, b_md=1, c_md=1, d_md=1, e_md=1), float(second))

    assert quiet.since == 399.0
    assert quiet.ready_at == 1.0 + MOST


def test_back_to_what_was_read_is_nothing_new() -> None:
    quiet = READ.look(frozenset(), 1.0).look(OLD, 2.0)

    assert not quiet.restless
    assert not READ.look(files(a_md=1), 1.0).taken().restless
