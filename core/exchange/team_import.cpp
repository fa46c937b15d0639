#include "core/exchange/team_import.h"

#include "core/exchange/csv.h"
#include "core/exchange/field_reader.h"
#include "core/team/store.h"

#include <QCoreApplication>
#include <QSet>

namespace trellis::exchange {
namespace {

using namespace team;
using namespace Qt::Literals::StringLiterals;

constexpr int mostPeople = 10'000'000;
constexpr int mostMembers = 1000;

bool same(const QString& one, const QString& other) {
    return plainSpelling(one) == plainSpelling(other);
}

template <class Thing>
Thing& named(std::vector<Thing>& things, const QString& name) {
    for (Thing& thing : things)
        if (same(thing.name, name))
            return thing;
    Thing thing;
    thing.name = name;
    things.push_back(thing);
    return things.back();
}

/// The team as it grows line by line; what changed is written at the end, in one edit.
class Intake {
public:
    Intake(Team team, int nextSeat, int nextDimension)
        : m_team(std::move(team)),
          m_nextSeat(nextSeat),
          m_nextDimension(nextDimension) {}

    void seat(const TableRow& row, ImportReport& report);
    void reference(const TableRow& row, ImportReport& report);
    void write(school::Edit& edit) const;

private:
    Seat known(const QString& name, Constituency constituency, const QString& role);
    static void takeFields(const TableRow& row, FieldReader& field, Seat& seat);

    Team m_team;
    int m_nextSeat;
    int m_nextDimension;
    QSet<QUuid> m_met; ///< seats of the file that a line already spoke of
    std::vector<Seat> m_seats;
    QSet<QUuid> m_dimensions; ///< that a line spoke of
};

/// The seat of the file that a line speaks of, or a new one. Each is met once: two lines without a
/// name are two seats.
Seat Intake::known(const QString& name, Constituency constituency, const QString& role) {
    for (const Seat& seat : m_team.seats) {
        const bool matches = name.isEmpty()
                                 ? seat.member.isEmpty() && seat.constituency == constituency &&
                                       same(seat.role, role)
                                 : same(seat.member, name);
        if (!matches || m_met.contains(seat.id.uuid()))
            continue;
        m_met.insert(seat.id.uuid());
        return seat;
    }
    Seat seat;
    seat.position = m_nextSeat++;
    seat.filled = !name.isEmpty();
    return seat;
}

void Intake::seat(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString name = row[u"name"_s];
    field.required(u"constituency"_s);
    const Constituency constituency = field.word(u"constituency"_s, Constituency::Teacher);
    Seat checked;
    takeFields(row, field, checked);
    if (!field.good())
        return;
    Seat seat = known(name, constituency, row[u"role"_s]);
    seat.member = name;
    seat.constituency = constituency;
    takeFields(row, field, seat);
    m_seats.push_back(seat);
    ++report.taken;
}

/// An empty field leaves what the seat has.
void Intake::takeFields(const TableRow& row, FieldReader& field, Seat& seat) {
    const auto take = [&](const QString& column, auto& into, const auto& value) {
        if (!field.isEmpty(column))
            into = value;
    };
    take(u"role"_s, seat.role, row[u"role"_s]);
    take(u"selection"_s, seat.selection, field.word(u"selection"_s, Selection::Volunteer));
    take(u"voting"_s, seat.voting, field.yes(u"voting"_s, true));
    take(u"required"_s, seat.required, field.yes(u"required"_s, false));
    take(u"filled"_s, seat.filled, field.yes(u"filled"_s, false));
    take(u"term_starts"_s, seat.termStarts, field.date(u"term_starts"_s));
    take(u"term_ends"_s, seat.termEnds, field.date(u"term_ends"_s));
    take(u"vacant_since"_s, seat.vacantSince, field.date(u"vacant_since"_s));
    take(u"onboarded"_s, seat.onboarded, field.yes(u"onboarded"_s, false));
    take(u"hats"_s, seat.hats, field.words<Constituency>(u"hats"_s));
    take(u"language"_s, seat.language, row[u"language"_s]);
    take(u"note"_s, seat.note, row[u"note"_s]);
}

void Intake::reference(const TableRow& row, ImportReport& report) {
    FieldReader field(row, report);
    const QString name = field.required(u"dimension"_s);
    const QString groupName = field.required(u"group"_s);
    field.required(u"count"_s);
    const auto people = field.number(u"count"_s, 0, mostPeople);
    const auto members = field.number(u"members"_s, 0, mostMembers);
    if (!field.good())
        return;
    const size_t before = m_team.dimensions.size();
    ReferenceDimension& dimension = named(m_team.dimensions, name);
    if (m_team.dimensions.size() > before)
        dimension.position = m_nextDimension++;
    m_dimensions.insert(dimension.id.uuid());
    ReferenceGroup& group = named(dimension.groups, groupName);
    group.people = people.value_or(0);
    if (members)
        group.members = members;
    ++report.taken;
}

void Intake::write(school::Edit& edit) const {
    for (const Seat& seat : m_seats)
        put(edit, seat);
    for (const ReferenceDimension& dimension : m_team.dimensions)
        if (m_dimensions.contains(dimension.id.uuid()))
            put(edit, dimension);
}

} // namespace

TeamReports importTeam(school::School& school, const TeamTables& tables, Strictness strictness) {
    const school::Reader& reader = school.reader();
    Intake intake(readTeam(reader), nextSeatPosition(reader), nextDimensionPosition(reader));
    TeamReports reports;
    if (!tables.seats.isEmpty())
        for (const TableRow& row : readTableFile(tables.seats, {u"constituency"_s}))
            intake.seat(row, reports.seats);
    if (!tables.reference.isEmpty())
        for (const TableRow& row :
             readTableFile(tables.reference, {u"dimension"_s, u"group"_s, u"count"_s}))
            intake.reference(row, reports.reference);
    if (strictness == Strictness::AllOrNothing && !reports.clean()) {
        reports.seats.taken = 0;
        reports.reference.taken = 0;
        return reports;
    }
    school.edit(
        QCoreApplication::translate("import", "Imported the team from tables"),
        [&](school::Edit& edit) { intake.write(edit); }
    );
    return reports;
}

} // namespace trellis::exchange
