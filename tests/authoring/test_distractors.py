"""Each strategy for wrong options by itself."""

from questions.authoring.chronicle import Chronicle
from questions.authoring.distractors.events import wrong_events
from questions.authoring.distractors.names import wrong_names
from questions.authoring.distractors.years import could_live, wrong_years
from questions.authoring.event import Event, event_of
from questions.authoring.gap import is_askable
from questions.authoring.source import Source
from questions.authoring.years import span
from questions.facts.fact import Fact
from tests.authoring.making import fact

HERE = Source("宋金")


def event(made: Fact) -> Event:
    found = event_of(made, HERE)
    assert found is not None
    return found


def story(*made: Fact) -> tuple[list[Event], Chronicle]:
    events = [event(one) for one in made]
    return events, Chronicle(events)


def test_wrong_years_are_those_of_the_story_where_it_has_any() -> None:
    events, chronicle = story(
        fact("*[岳飛:person]收復[襄陽:place]", "1134-05"),
        fact("*[岳飛:person]進駐[鄂州:place]", "1136-05"),
        fact("*[韓世忠:person]駐守[楚州:place]", "1129-05"),
        fact("*[吳玠:person]守住[仙人關:place]", "1131-03"),
        fact("*[劉錡:person]守住[順昌:place]", "1140-06"),
        fact("*[張俊:person]駐守[建康:place]", "1132-06"),
        fact("*[岳飛:person]北上[朱仙鎮:place]", "1141-07"),
    )
    wrong = wrong_years(events[0], chronicle)
    assert len(wrong) == 3
    assert wrong == sorted(wrong)
    assert set(wrong) <= {1129, 1131, 1132, 1136, 1140, 1141}


def test_a_lone_event_gets_years_near_it() -> None:
    (only,), chronicle = story(fact("*[岳飛:person]收復[襄陽:place]", "1134-05"))
    wrong = wrong_years(only, chronicle)
    assert len(set(wrong)) == 3
    assert all(0 < abs(year - 1134) <= 15 for year in wrong)


def test_no_wrong_year_touches_the_days_of_the_event() -> None:
    for month in ("1232", "1232-01", "1232-11", "1232-12"):
        (only,), chronicle = story(fact("*[金哀宗:person]逃往[歸德:place]", month))
        assert not any(span(year).overlaps(only.interval) for year in wrong_years(only, chronicle))


def test_the_place_of_the_right_year_is_not_always_the_same() -> None:
    places = set()
    for number in range(20):
        (only,), chronicle = story(fact(f"*[岳飛:person]收復[襄陽{number}:place]", "1134-05"))
        places.add(sum(year < 1134 for year in wrong_years(only, chronicle)))
    assert places == {0, 1, 2, 3}


def test_wrong_events_lie_in_other_years_and_are_of_like_length() -> None:
    events, chronicle = story(
        fact("*[岳飛:person]收復[襄陽:place]", "1134-05"),
        fact("*[韓世忠:person]擊敗[金軍:army::金]", "1134-10"),
        fact("*[吳玠:person]守住[仙人關:place]", "1130-03"),
        fact("*[劉錡:person]守住[順昌:place]", "1140-06"),
        fact("*[張俊:person]駐守[建康:place]", "1132-06"),
        fact("*[虞允文:person]在[采石:place]率領沿江各路宋軍擊退渡江的[完顏亮:person]大軍", "1161-11"),
    )
    texts = {other.text for other in wrong_events(events[0], chronicle, lambda other: other.text)}
    assert texts == {"吳玠守住仙人關", "劉錡守住順昌", "張俊駐守建康"}


def test_what_somebody_else_did_that_year_is_no_wrong_event() -> None:
    events, chronicle = story(
        fact("*[岳飛:person]收復[襄陽:place]", "1134-05"),
        fact("*[金軍:army::金]攻佔[蔡州:place]", "1134"),
        fact("*[宋軍:army::宋]攻佔[蔡州:place]", "1161-10"),
    )
    assert wrong_events(events[0], chronicle, lambda other: other.text) == []


def test_wrong_names_are_not_in_the_statement_nor_active_at_the_time() -> None:
    events, chronicle = story(
        fact("*[岳飛:person::宋]收復[襄陽:place]", "1134-05"),
        fact("*[韓世忠:person::宋]駐守[楚州:place]", "1134-10"),
        fact("*[吳玠:person::宋]守住[仙人關:place]", "1130-03"),
        fact("*[劉錡:person::宋]守住[順昌:place]", "1140-06"),
        fact("*[岳少保:person:岳飛:宋]進駐[鄂州:place]", "1136-05"),
        fact("*[張俊:person::宋]駐守[建康:place]", "1132-06"),
        fact("*[朱元璋:person::明]攻佔[集慶:place]", "1356-03"),
    )
    assert set(wrong_names(events[0], events[0].entities[0], chronicle)) == {"吳玠", "劉錡", "張俊"}
    places = set(wrong_names(events[0], events[0].entities[1], chronicle))
    assert len(places) == 3
    assert places <= {"仙人關", "順昌", "鄂州", "建康"}


def test_armies_stand_beside_armies_even_where_only_states_are_named() -> None:
    events, chronicle = story(
        fact("*[金軍:army::金]攻佔[濟南:place]", "1130-05"),
        fact("*[西夏:polity::西夏]攻佔[府州:place]", "1131-05"),
        fact("*[南宋:polity:宋:宋]收復[楚州:place]", "1132-05"),
        fact("*[宋蒙聯軍:army]攻佔[蔡州:place]", "1133-05"),
    )
    assert set(wrong_names(events[0], events[0].entities[0], chronicle)) == {"西夏軍", "南宋軍"}


def test_a_state_that_was_not_there_is_no_answer() -> None:
    events, chronicle = story(
        fact("*[金軍:army::金]攻佔[濟南:place]", "1130-05"),
        fact("*[北宋:polity:宋:宋]修築[府州:place]", "1101-05"),
        fact("*[遼朝:polity:遼:遼]修築[應州:place]", "1102-05"),
        fact("*[西夏:polity::西夏]攻佔[府州:place]", "1131-05"),
        fact("*[南宋:polity:宋:宋]收復[楚州:place]", "1138-05"),
        fact("*[大夏:polity:胡夏:胡夏]攻佔[環州:place]", "1136-05"),
    )
    assert set(wrong_names(events[0], events[0].entities[0], chronicle)) == {"西夏軍", "南宋軍"}


def test_wrong_events_lie_in_years_of_their_own_and_are_not_all_of_one_person() -> None:
    events, chronicle = story(
        fact("*[岳飛:person]收復[襄陽:place]", "1134-05"),
        fact("*[韓世忠:person]駐守[楚州:place]", "1136-05"),
        fact("*[韓世忠:person]進攻[淮陽:place]", "1137-05"),
        fact("*[韓世忠:person]退守[鎮江:place]", "1138-05"),
        fact("*[吳玠:person]守住[仙人關:place]", "1131-03"),
        fact("*[劉錡:person]守住[順昌:place]", "1131-06"),
    )
    wrong = wrong_events(events[0], chronicle, lambda other: other.text)
    assert len(wrong) == len({other.year for other in wrong}) == 3
    assert sum(other.text.startswith("韓世忠") for other in wrong) <= 2


def test_nobody_is_a_wrong_option_before_he_was_grown_or_as_a_ruler_among_subjects() -> None:
    events, chronicle = story(
        fact("*[張浚:person::宋]鎮守[川陝:place]", "1130-03"),
        fact("*[宋高宗:person::宋]逃往[明州:place]", "1129-12"),
        fact("*[虞允文:person::宋]督戰[采石:place]", "1161-11"),
        fact("*[辛棄疾:person::宋]南歸[建康:place]", "1162-01"),
        fact("*[吳玠:person::宋]守住[和尚原:place]", "1131-10"),
    )
    names = wrong_names(events[0], events[0].entities[0], chronicle)
    assert "辛棄疾" not in names
    assert "宋高宗" not in names


def test_a_besieged_town_is_not_offered_beside_a_river() -> None:
    events, chronicle = story(
        fact("*[清軍:army::清]圍困[雅克薩城:place]", "1686-06"),
        fact("*[俄軍:army::俄國]進入[黑龍江:place]", "1685-07"),
        fact("*[清軍:army::清]進駐[瑷琿城:place]", "1684-05"),
        fact("*[俄軍:army::俄國]退往[尼布楚城:place]", "1687-05"),
    )
    assert "黑龍江" not in wrong_names(events[0], events[0].entities[1], chronicle)


def test_wrong_places_do_not_leave_the_key_the_odd_one_out() -> None:
    events, chronicle = story(
        fact("*[夏軍:army::西夏]攻[金:polity:金:金][定西城:place]，戰敗", "1216-11"),
        *(fact(f"*[金軍:army::金]攻[{place}:place]", "1218-03") for place in ("鹽州", "宥州", "威州", "夏州")),
        fact("*[蒙古軍:army::元]攻[靈武縣:place]", "1219-03"),
    )
    wrong = wrong_names(events[0], events[0].entities[2], chronicle)
    assert len(wrong) == 3
    assert "靈武縣" in wrong


def test_where_the_stem_tells_whose_place_it_is_nobody_else_holds_a_wrong_one() -> None:
    events, chronicle = story(
        fact("*[夏軍:army::西夏]攻破[金:polity:金:金][會州:place]，擄去守將", "1220-08"),
        fact("*[蒙古軍:army::元]攻[西夏:polity:西夏:西夏][積石州:place]", "1223-10"),
        fact("*[宋軍:army::宋]攻[金:polity:金:金]的[秦州:place]", "1221-03"),
        fact("*[蒙古軍:army::元]攻[鄜州:place]", "1222-03"),
    )
    assert set(wrong_names(events[0], events[0].entities[2], chronicle)) == {"秦州", "鄜州"}


def test_what_a_fallen_state_did_is_no_wrong_event_from_another_story() -> None:
    asked = event(fact("*[全子才:person::宋]收復[金:polity:金:金][歸德府:place]", "1234-06"))
    beyond = [
        event(fact("*[夏神宗:person:西夏神宗:西夏]圍攻[金:polity:金:金][會州:place]", "1220-08", document="金夏")),
        event(fact("*[宋軍:army::宋]攻破[金:polity:金:金][鄧州:place]", "1228-05", document="金夏")),
    ]
    wrong = wrong_events(asked, Chronicle([asked, *beyond]), lambda other: other.text)
    assert [other.text for other in wrong] == ["宋軍攻破金鄧州"]


def test_a_ruler_of_another_side_was_on_his_throne() -> None:
    asked = fact("*[成吉思汗:person:元太祖:元]攻入[西夏:polity::西夏][邊疆:place]", "1205")
    events, chronicle = story(
        asked,
        fact("*[金世宗:person::金]遣使至[臨安:place]", "1180"),
        fact("*[金哀宗:person::金]逃往[歸德:place]", "1232-12"),
        fact("*[金章宗:person::金]遣使至[臨安:place]", "1208"),
        fact("*[木華黎:person::元]進兵[鳳翔:place]", "1223"),
    )
    wrong = wrong_names(events[0], events[0].entities[0], chronicle)
    assert not set(wrong) & {"金世宗", "金哀宗"}


def test_a_bare_arrival_does_not_tell_the_place() -> None:
    (arrived,), chronicle = story(fact("*[孛魯:person::元]直抵[銀州:place]", "1224"))
    assert not is_askable(arrived, arrived.entities[1], chronicle)
    (marched,), chronicle = story(fact("*[孛魯:person::元]率大軍直抵[銀州:place]", "1224"))
    assert is_askable(marched, marched.entities[1], chronicle)


def test_no_general_stands_beside_a_princess() -> None:
    events, chronicle = story(
        fact("*[遼:polity:遼:遼][成安公主:person::遼]在[夏國:polity::西夏]絕食死", "1125"),
        fact("*[完顏婁室:person::金]攻破[朔州:place]", "1122"),
        fact("*[完顏兀朮:person::金]攻破[和州:place]", "1129"),
        fact("*[南仙公主:person::遼]到[興慶府:place]", "1105"),
    )
    assert wrong_names(events[0], events[0].entities[1], chronicle) == ["南仙公主"]


def test_a_prince_stands_beside_people_of_his_house() -> None:
    events, chronicle = story(
        fact("太子*[李德任:person::西夏]主張聯[金:polity:金:金]抗[蒙古:polity::元]", "1223"),
        fact("*[李元甫:person::西夏]守[天德軍:place]", "1219"),
        fact("*[高良惠:person::西夏]守[靈州:place]", "1220"),
    )
    assert wrong_names(events[0], events[0].entities[0], chronicle) == ["李元甫"]


def test_no_town_has_a_river_basin() -> None:
    events, chronicle = story(
        fact("*[俄軍:army::俄國]進軍[黑龍江:place]流域", "1645"),
        fact("*[清軍:army::清]圍攻[雅克薩:place]", "1685"),
        fact("*[清軍:army::清]渡[松花江:place]", "1658"),
        fact("*[俄軍:army::俄國]築[尼布楚:place]", "1654"),
    )
    assert set(wrong_names(events[0], events[0].entities[1], chronicle)) <= {"松花江"}


def test_who_led_no_army_is_not_taken_for_a_general() -> None:
    events, chronicle = story(
        fact("*[木華黎:person::元]進兵[鳳翔:place]", "1223-01"),
        fact("*[李志常:person::元]隨[丘處機:person::元]西行", "1221", "embassy"),
        fact("*[姚樞:person::元]到[燕京:place]", "1222", "embassy"),
    )
    wrong = wrong_names(events[0], events[0].entities[0], chronicle)
    assert wrong
    assert not set(wrong) & {"李志常", "丘處機", "姚樞", "耶律楚材", "竇默"}


def test_nobody_of_another_side_stands_beside_people_of_one() -> None:
    events, chronicle = story(
        fact("*[孛魯:person::元]進攻[西夏:polity::西夏][銀州:place]", "1224"),
        fact("*[全子才:person::宋]收復[開封:place]", "1234-07"),
        fact("*[烏古論世顯:person::金]守[會州:place]", "1220-08"),
    )
    assert not set(wrong_names(events[0], events[0].entities[0], chronicle)) & {"全子才", "烏古論世顯"}


def test_a_large_army_stands_beside_large_armies_of_states() -> None:
    events, chronicle = story(
        fact("*[蒙古大軍:army:蒙古軍:元]決定圍攻[靈州:place]", "1226"),
        fact("*[宋軍:army::宋]救[鄧州:place]", "1225"),
        fact("*[西夏:polity::西夏]攻[葭州:place]", "1222"),
        fact("*[高昌回鶻:polity::回鶻]歸附[成吉思汗:person::元]", "1216", "embassy"),
        fact("*[金軍:army::金]守[潼關:place]", "1221"),
    )
    assert set(wrong_names(events[0], events[0].entities[0], chronicle)) == {"宋朝大軍", "西夏大軍", "金朝大軍"}


def test_a_mountain_does_not_stand_alone_among_towns() -> None:
    towns = (
        fact("*[金朝:polity:金:金]割讓[陰山:place]以南之地", "1124"),
        fact("*[夏崇宗:person::西夏]攻佔[天德軍:place]", "1126"),
        fact("*[夏崇宗:person::西夏]攻佔[西寧州:place]", "1128"),
    )
    events, chronicle = story(*towns)
    assert wrong_names(events[0], events[0].entities[1], chronicle) == []
    events, chronicle = story(*towns, fact("*[金軍:army::金]過[賀蘭山:place]", "1125"))
    assert "賀蘭山" in wrong_names(events[0], events[0].entities[1], chronicle)


def test_who_surrendered_is_asked_where_the_town_is_told() -> None:
    events, chronicle = story(
        fact("[金:polity:金:金]守將*[烏古論世顯:person::金]投降", "1220-08", "other"),
        fact("[會州:place]守將*[烏古論世顯:person::金]向[夏軍:army::西夏]投降", "1220-08", "other"),
    )
    assert not is_askable(events[0], events[0].entities[1], chronicle)
    assert is_askable(events[1], events[1].entities[1], chronicle)


def test_the_towns_of_a_pact_are_not_asked() -> None:
    (only,), chronicle = story(
        fact("*[金:polity::金][宋:polity::宋]約定：[宋兵:army::宋]攻取[燕京:place]", "1120", "treaty")
    )
    assert not is_askable(only, only.entities[3], chronicle)


def test_nobody_is_judged_to_act_after_his_death() -> None:
    (only,), _ = story(fact("*[諸葛亮:person::蜀漢]攻取[郿縣:place]", "0228"))
    assert could_live(only, 230)
    assert not could_live(only, 235)


def test_no_fort_has_a_north_and_nobody_dies_of_an_illness_in_a_pass() -> None:
    others = (
        fact("*[西夏:polity::西夏]攻破[建寧寨:place]", "1126-09"),
        fact("*[西夏:polity::西夏]進攻[河東:place]", "1128"),
        fact("*[金軍:army::金]攻[山海關:place]", "1125"),
    )
    for made in (
        fact("*[金朝:polity::金]把[陝西:place]北部地割給[西夏:polity::西夏]", "1127-03"),
        fact("*[完顏宗望:person::金]病逝於[燕京:place]", "1127-03", "death"),
    ):
        events, chronicle = story(made, *others)
        target = next(entity for entity in events[0].entities if entity.text in ("陝西", "燕京"))
        assert wrong_names(events[0], target, chronicle) == ["河東"]


def test_no_tribe_is_where_a_court_might_stand() -> None:
    events, chronicle = story(
        fact("*[宋:polity::宋]派[盧仲賢:person::宋]出使[金國:polity:金:金]", "1163-09", "embassy"),
        fact("*[鐵木真:person::元]統領[乞顏部:polity::元]", "1180"),
        fact("*[鐵木真:person::元]滅[克烈部:polity::克烈部]", "1185"),
        fact("*[西夏:polity::西夏]遣使入[遼:polity::遼]", "1160", "embassy"),
    )
    wrong = wrong_names(events[0], events[0].entities[2], chronicle)
    assert wrong == ["西夏"]


def test_ministers_stand_beside_a_minister() -> None:
    events, chronicle = story(
        fact("*[宋孝宗:person::宋]以[史浩:person::宋]為[右相:office]", "1163", "appointment"),
        fact("*[李顯忠:person::宋]攻[靈璧:place]", "1163-05"),
        fact("*[邵宏淵:person::宋]攻[虹縣:place]", "1163-05"),
        fact("*[楊沂中:person::宋]守[楚州:place]", "1164"),
    )
    wrong = wrong_names(events[0], events[0].entities[1], chronicle)
    assert len(wrong) == 3
    assert not set(wrong) & {"李顯忠", "邵宏淵", "楊沂中"}


def test_a_state_that_was_gone_is_in_no_wrong_event() -> None:
    events, chronicle = story(
        fact("*[西夏:polity::西夏]發兵萬人圍攻[金:polity::金][會州:place]", "1220-08"),
        fact("*[西夏:polity::西夏]出兵攻佔[北宋:polity:宋:宋][西安州:place]", "1126-09"),
        fact("*[西夏:polity::西夏]出兵攻佔[金:polity::金][鞏州:place]城外", "1213-12"),
    )
    assert wrong_events(events[0], chronicle, lambda other: other.text) == [events[2]]
