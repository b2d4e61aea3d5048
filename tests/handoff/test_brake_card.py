"""The brake on the real window: why to slow down, and the way to those who want it later."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, Clock, Owner, labels, open_window, rows
from fit import misfits
from house import CALL
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.handoff.operations import agreement as verbs
from twohats.handoff.rules.agreement import Agreement
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.campaigns import draft_campaign, plan_campaign
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.rules.campaigns import CampaignPlan
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.sales.rules.deals import PhoneIn

pytestmark = pytest.mark.window


class Driver(Owner):
    """An owner who may have to slow down."""

    def agree(self, terms: Agreement) -> None:
        self.do(verbs.propose, terms, "")
        self.do(verbs.sign, hat=Hat.SALES)

    def send_lead(self, name: str) -> int:
        mail = f"{name.split(maxsplit=1)[0].lower()}@example.com"
        lead_id = self.do(marketing.capture, NewLead(Person(name, email=mail), "kitchen", "Instagram"))
        return int(self.do(send, lead_id, Sending(no_promise=True)))

    def book(self, until: str) -> int:
        call = PhoneIn(Person("Bob Hall", phone="+351 912 345 678"), "bath", "Referral")
        deal_id = int(self.do(sales.take_call, call, CALL, hat=Hat.SALES))
        self.do(sales.win, deal_id, sales.Win(90_000, "2026-12-01", until), hat=Hat.SALES)
        return deal_id

    def said(self) -> str:
        return "\n".join(labels(self.window.panel))


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Driver, qtbot, tmp_path / "brake.twohats", firm, clock=Clock()) as owner:
        yield owner


def test_a_full_queue_slows_marketing_down_until_there_is_room(owner: Driver) -> None:
    owner.agree(Agreement(queue_limit=2))
    owner.send_lead("Ana Ferreira")
    assert "slow down" not in owner.said()
    last = owner.send_lead("Tom Becker")
    assert "2 leads wait for Sales: as many as you agreed may wait at once." in owner.said()
    owner.press(Qt.Key.Key_2, CTRL)
    assert "slow down" not in owner.said()
    owner.press(Qt.Key.Key_1, CTRL)
    owner.do(withdraw, last, "too early")
    assert "slow down" not in owner.said()


def test_work_that_is_booked_far_ahead_slows_marketing_down(owner: Driver) -> None:
    owner.book("2027-02-03")
    assert "slow down" not in owner.said()
    owner.agree(Agreement(booked_weeks=6))
    assert "Work is booked until 3 Feb 2027, 9 weeks ahead: more than you agreed." in owner.said()
    owner.agree(Agreement(booked_weeks=6, queue_limit=1))
    owner.send_lead("Ana Ferreira")
    said = "1 lead waits for Sales, as many as you agreed, and work is booked until 3 Feb 2027, 9 weeks ahead."
    assert said in owner.said()
    owner.window.panel.setFixedWidth(264)
    owner.settle()
    assert not misfits(owner.window.panel)


def test_the_later_message_leads_to_the_campaigns_for_later(owner: Driver) -> None:
    plan = CampaignPlan("Spring baths", horizon="later", starts_on="2026-11-01", ends_on="2027-04-30")
    owner.do(plan_campaign, plan)
    owner.do(plan_campaign, replace(plan, name="Autumn", horizon="now"))
    owner.do(plan_campaign, replace(plan, name="Last spring", ends_on="2026-11-02"))
    owner.do(draft_campaign, CampaignPlan("Summer terraces", horizon="later"))
    owner.book("2027-02-03")
    owner.agree(Agreement(booked_weeks=1))
    campaigns = owner.window.marketing.campaigns
    campaigns.open(1)
    owner.settle()
    owner.window.turn_to(Hat.MARKETING, 0)
    buttons = owner.window.panel.findChildren(QPushButton)
    next(one for one in buttons if one.isVisible() and one.text() == "Later message…").setFocus()
    owner.press(Qt.Key.Key_Space)
    assert owner.window.page is campaigns
    assert [row[0] for row in rows(campaigns.table)] == ["Spring baths", "Summer terraces"]
    assert campaigns.table.hasFocus()
