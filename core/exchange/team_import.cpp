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
    const Selection selection = field.word(u"selection"_s, Selection::Volunteer);
    const bool voting = field.yes(u"voting"_s, true);
    const bool filled = field.yes(u"filled"_s, false);
    const QDate termEnds = field.date(u"term_ends"_s);
    if (!field.good())
        return;
    Seat seat = known(name, constituency, row[u"role"_s]);
    seat.member = name;
    seat.constituency = constituency;
    if (!field.isEmpty(u"role"_s))
        seat.role = row[u"role"_s];
    if (!field.isEmpty(u"selection"_s))
        seat.selection = selection;
    if (!field.isEmpty(u"voting"_s))
        seat.voting = voting;
    if (!field.isEmpty(u"filled"_s))
        seat.filled = filled;
    if (termEnds.isValid())
        seat.termEnds = termEnds;
    m_seats.push_back(seat);
    ++report.taken;
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
