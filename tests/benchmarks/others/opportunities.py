"""In Tryton's environment: does what it reads to one of its leads, and says how long the processor took for that."""

import sys
from collections.abc import Callable
from datetime import date
from time import process_time
from typing import Any

from trytond import backend, config
from trytond.pool import Pool
from trytond.transaction import Transaction, without_check_access

_NAME, _USER = "firm", 1
_FIRM = {"company": 1, "employee": 1}
# A click asks there who may do what, as our wall does.
_CLICK = {**_FIRM, "_check_access": True}


def main(folder: str, leads: int) -> None:
    """Make a firm with so many leads, and read lines of a verb and the number of a lead."""
    config.set("database", "uri", "sqlite://")
    config.set("database", "path", folder)
    _make_database()
    pool = Pool(_NAME)
    pool.init(update=["sale_opportunity"], lang=["en"], activatedeps=True)
    with Transaction().start(_NAME, _USER):
        _found(pool)
    with Transaction().start(_NAME, _USER, context=_FIRM):
        ids = _make_leads(pool, leads)
    _say("ready")
    for line in sys.stdin:
        verb, number = line.split()
        _say(_do(pool, verb, ids[int(number)]))


def _say(answer: object) -> None:
    sys.stdout.write(f"{answer}\n")
    sys.stdout.flush()


def _do(pool: Any, verb: str, one: int) -> float:
    """The seconds it takes; afterwards the lead must stand where the verb brings it."""
    work, state = _VERBS[verb]
    begin = process_time()
    with Transaction().start(_NAME, _USER, context=_CLICK):
        work(pool, pool.get("sale.opportunity")(one))
    taken = process_time() - begin
    with Transaction().start(_NAME, _USER, context=_FIRM):
        stands = pool.get("sale.opportunity")(one).state
    if stands != state:
        raise ValueError(f"After “{verb}” it is {stands}.")
    return taken


def _send(pool: Any, one: Any) -> None:
    pool.get("sale.opportunity").opportunity([one])


def _accept(pool: Any, one: Any) -> None:
    pool.get("sale.opportunity").convert([one])


def _win(pool: Any, one: Any) -> None:
    pool.get("sale.opportunity").won([one])


def _order(pool: Any, one: Any) -> None:
    """As its owner does it: the sale is quoted and confirmed, and that wins the opportunity."""
    sale = pool.get("sale.sale")
    # The button is refused while the sale has no lines, which would need products and accounts.
    with without_check_access():
        sale.quote(list(one.sales))
        sale.confirm(list(one.sales))


_VERBS: dict[str, tuple[Callable[[Any, Any], None], str]] = {
    "send": (_send, "opportunity"),
    "accept": (_accept, "converted"),
    "win": (_win, "won"),
    "order": (_order, "won"),
}


def _make_database() -> None:
    backend.Database.create(None, _NAME)
    database = backend.Database(_NAME).connect()
    database.init()
    connection = database.get_connection()
    connection.execute("INSERT INTO ir_configuration (language) VALUES ('en')")
    connection.commit()


def _found(pool: Any) -> None:
    """A company, its currency, and one employee, who is the user."""
    currency = pool.get("currency.currency")(name="Euro", symbol="€", code="EUR")
    currency.rates = [pool.get("currency.currency.rate")(date=date(2020, 1, 1), rate=1)]
    currency.save()
    firm, person = pool.get("party.party").create([{"name": "Kowalski Renovations"}, {"name": "Anna"}])
    company = pool.get("company.company")(party=firm, currency=currency)
    company.save()
    employee = pool.get("company.employee")(party=person, company=company)
    employee.save()
    user = pool.get("res.user")(_USER)
    user.companies, user.company, user.employees, user.employee = [company], company, [employee], employee
    user.save()


def _make_leads(pool: Any, leads: int) -> list[int]:
    """So many leads, each of somebody else."""
    people = [{"name": f"Person {one}", "addresses": [("create", [{"city": "Lisboa"}])]} for one in range(leads)]
    parties = pool.get("party.party").create(people)
    facts = {"description": "Kitchen of 12 m²", "employee": 1}
    made = pool.get("sale.opportunity").create(
        [{**facts, "party": one.id, "address": one.addresses[0].id} for one in parties]
    )
    return [one.id for one in made]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
