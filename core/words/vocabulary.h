#pragma once

#include "core/words/language.h"

#include <QStringList>

#include <array>
#include <optional>

namespace trellis {

/// The six groups of the pictures: each has one colour, one code and one shape.
enum class Group { Administrators, Teachers, SupportStaff, Students, Families, Partners };
inline constexpr std::array allGroups{
    Group::Administrators,
    Group::Teachers,
    Group::SupportStaff,
    Group::Students,
    Group::Families,
    Group::Partners,
};

/// What a person in the school community is counted as. Stored by id; rolls up to a Group.
enum class Constituency {
    Administrator,
    Teacher,
    SupportStaff,
    Counselor,
    Coordinator,
    Student,
    Family,
    CommunityPartner,
    LeadPartner,
    TribalNation,
    Union,
    HigherEducation,
    Business,
    Faith,
    Neighbor,
    District,
    Alum,
};
/// How the person in a seat came to sit there.
enum class Selection {
    ElectedByOwnGroup,
    NominatedByOwnGroup,
    OpenCall,
    ExOfficio,
    AppointedByPrincipal,
    InvitedByMember,
    Volunteer,
};
/// Whom a team is compared with.
enum class Population { Students, Families, Staff, Neighborhood };
/// What one date of the course is.
enum class CourseEventKind {
    Session,
    Practice,
    OneToOne,
    Work,
    HandIn,
    TeamTask,
    OwnTask,
    OwnDate
};
/// The parts of the mapping tool that the course walks through.
enum class CourseStep { Team, PhotoVoice, Power, Analysis, Keystone };
inline constexpr std::array allCourseSteps{
    CourseStep::Team,
    CourseStep::PhotoVoice,
    CourseStep::Power,
    CourseStep::Analysis,
    CourseStep::Keystone,
};
enum class ActorKind { Person, Role, Group, Organization, Government };
enum class TieType { ReportsTo, Advice, Information, Resources, Trust, SpeaksFor, Tension };
enum class Formality { Formal, SemiFormal, Informal };
enum class Openness { Closed, Invited, Claimed, Shared };
enum class Lens { Formal, Practice, Hoped };
/// The eight levers of control over a space, in the order of every picture.
enum class Lever {
    CallsIt,
    Invites,
    SetsAgenda,
    HoldsInformation,
    RunsFloor,
    MakesCall,
    WritesRecord,
    MoneyAndTime,
};
inline constexpr std::array allLevers{
    Lever::CallsIt,
    Lever::Invites,
    Lever::SetsAgenda,
    Lever::HoldsInformation,
    Lever::RunsFloor,
    Lever::MakesCall,
    Lever::WritesRecord,
    Lever::MoneyAndTime,
};
/// How power shows itself in a space.
enum class Visibility { Visible, Hidden, Invisible };
enum class SpaceKind { Meeting, Committee, Gathering, Online, Place };
/// How far a decision reaches.
enum class DecisionLevel { Classroom, Grade, School, District, TribalAndCommunity, State };
/// Where an actor stands, seen from the school.
enum class Sphere { School, District, Community, TribalNation, State };
enum class EvidenceKind { Minutes, Policy, Photo, Observation, Quote, Survey };
/// How sure the team is of a piece of evidence.
enum class Confidence { Guess, Likely, Sure };
enum class Category { People, Groups, Structures, Climate, Culture };
/// Who may see a photo; each audience includes the ones before it.
enum class Audience { Photographer, Team, Coach, School, Public };
/// Who can be recognised in a photo.
enum class Recognizable { None, NotRecognizable, Adults, Minors, StudentWork };
enum class NoteKind { Guess, See, Feel, Explain, Wonder, Implication };
enum class MoveStatus { Idea, Chosen, Started, Done, Dropped };
enum class ReleaseState { None, Sent, Signed, Refused, Withdrawn };

/// The vocabulary is one bilingual data file (resources/catalogues/vocabulary.json): for each
/// enumeration, in the order of its values, an id that files store, a label and a plural in each
/// language, other spellings that imports accept, and for constituencies the group.
namespace vocabulary {

/// The stable id that the school file and exports use: "support staff", "reports to".
template <class Enum>
[[nodiscard]] QString id(Enum value);
/// The value with exactly that id. Throws std::out_of_range for an unknown one (a damaged file).
template <class Enum>
[[nodiscard]] Enum fromId(const QString& id);
/// What a person wrote, in any case, English or Spanish, singular or plural, or by id.
template <class Enum>
[[nodiscard]] std::optional<Enum> parse(const QString& written);
/// As the window and reports say it: "Support staff".
template <class Enum>
[[nodiscard]] QString label(Enum value, Language language);
/// The definition shown beside a picker; empty when the catalogue has none.
template <class Enum>
[[nodiscard]] QString definition(Enum value, Language language);
/// The labels that an import may use, for an error sentence.
template <class Enum>
[[nodiscard]] QStringList allowed(Language language);
/// How many values the enumeration has.
template <class Enum>
[[nodiscard]] int count();

[[nodiscard]] Group groupOf(Constituency constituency);
/// "Administrators", "Families": a whole group, as a column head says it.
[[nodiscard]] QString plural(Group group, Language language);
[[nodiscard]] QString plural(Constituency constituency, Language language);
/// The group's two-letter code in a badge: "Ad", the same in every language of the window.
[[nodiscard]] QString code(Group group);
/// The constituency whose name stands for a whole group ("Families" -> Family).
[[nodiscard]] Constituency mainConstituency(Group group);

/// The say scale, 0 Shut out to 5 Leading; nullopt is "Don't know".
[[nodiscard]] QString sayLabel(std::optional<int> level, Language language);
[[nodiscard]] QString sayDefinition(std::optional<int> level, Language language);

} // namespace vocabulary
} // namespace trellis
