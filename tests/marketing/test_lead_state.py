import sales_verbs as sales
from house import House

from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import LeadState


def test_a_lead_whose_deal_was_lost_is_marketings_again(house: House) -> None:
    lead_id = house.capture()
    deal_id = house.accept(house.send(lead_id))
    assert house.lead(lead_id).state is LeadState.WITH_SALES
    house.sell(sales.lose, deal_id, "price", "Too dear this year.")
    assert house.lead(lead_id).state is LeadState.NURTURING
    house.market(marketing.mark_ready, lead_id)
    assert house.lead(lead_id).state is LeadState.READY


def test_words_keep_their_lines(house: House) -> None:
    handoff_id = house.send(house.capture(), promise="Finished before Easter.\nFixed price.")
    assert house.handoff(handoff_id).promise == "Finished before Easter.\nFixed price."
