#include "ui/team/school_form.h"

#include "core/team/term.h"
#include "ui/parts/card.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/team/charter_form.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;
using team::SchoolProfile;

constexpr int widestForm = 760;

/// Fields side by side, two in a row.
QGridLayout* grid(const std::vector<Field*>& fields) {
    auto* layout = new QGridLayout;
    layout->setHorizontalSpacing(20);
    layout->setVerticalSpacing(14);
    int place = 0;
    for (Field* field : fields) {
        layout->addWidget(field, place / 2, place % 2, Qt::AlignTop);
        ++place;
    }
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return layout;
}

} // namespace

SchoolForm::SchoolForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_schoolTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_name(new LineField({}, this)),
      m_district(new LineField({}, this)),
      m_state(new LineField({}, this)),
      m_grades(new LineField({}, this)),
      m_enrollment(new LineField({}, this)),
      m_schoolYear(new LineField({}, this)),
      m_homeLanguages(new LineField({}, this)),
      m_dataSource(new LineField({}, this)),
      m_dataAsOf(new DateField({}, this)),
      m_courseTitle(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_teamTerm(new ChoiceField({}, this)),
      m_courseWeeks(new ChoiceField({}, this)),
      m_courseStart(new DateField({}, this)),
      m_ownTerm(new LineField({}, this)),
      m_charter(new CharterForm(desk)) {
    m_name->setMayBeEmpty(false);
    layOut();
    connectFields();
}

void SchoolForm::layOut() {
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 0, 24, 24);
    column->setSpacing(16);
    const auto card = [&](TextLabel* title, const std::vector<Field*>& fields) {
        auto* made = new Card;
        made->setMaximumWidth(widestForm);
        made->content()->setSpacing(14);
        made->content()->addWidget(title);
        made->content()->addLayout(grid(fields));
        column->addWidget(made);
    };
    card(
        m_schoolTitle,
        {m_name,
         m_district,
         m_state,
         m_grades,
         m_enrollment,
         m_schoolYear,
         m_homeLanguages,
         m_dataSource,
         m_dataAsOf}
    );
    card(m_courseTitle, {m_teamTerm, m_ownTerm, m_courseWeeks, m_courseStart});
    m_charter->setMaximumWidth(widestForm);
    column->addWidget(m_charter);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
}

void SchoolForm::connectFields() {
    const auto words = [this](LineField* field, QString SchoolProfile::*place) {
        connect(field, &LineField::committed, this, [this, place](const QString& written) {
            change([&](SchoolProfile& profile) { profile.*place = written; });
        });
    };
    words(m_name, &SchoolProfile::name);
    words(m_district, &SchoolProfile::district);
    words(m_state, &SchoolProfile::state);
    words(m_grades, &SchoolProfile::grades);
    words(m_schoolYear, &SchoolProfile::schoolYear);
    words(m_homeLanguages, &SchoolProfile::homeLanguages);
    words(m_dataSource, &SchoolProfile::dataSource);
    connect(m_enrollment, &LineField::committed, this, &SchoolForm::changeEnrollment);
    connect(m_dataAsOf, &DateField::committed, this, [this](QDate day) {
        change([&](SchoolProfile& profile) { profile.dataAsOf = day; });
    });
    connect(m_courseStart, &DateField::committed, this, [this](QDate day) {
        change([&](SchoolProfile& profile) { profile.courseStart = day; });
    });
    connect(m_teamTerm, &ChoiceField::committed, this, [this](const QString& term) {
        change([&](SchoolProfile& profile) { profile.teamTerm = term; });
    });
    connect(m_ownTerm, &LineField::committed, this, [this](const QString& term) {
        change([&](SchoolProfile& profile) { profile.teamTerm = term; });
    });
    connect(m_courseWeeks, &ChoiceField::committed, this, &SchoolForm::changeWeeks);
}

void SchoolForm::change(const std::function<void(SchoolProfile&)>& write) {
    SchoolProfile changed = m_profile;
    write(changed);
    m_desk.perform(tr("Changed the school’s profile"), [&](school::Edit& edit) {
        team::put(edit, changed);
    });
}

void SchoolForm::changeEnrollment(const QString& written) {
    QString digits = written;
    digits.remove(u',').remove(u' ');
    bool isNumber = false;
    const int students = digits.toInt(&isNumber);
    const bool good = written.isEmpty() || (isNumber && students >= 0);
    m_enrollment->setHelp(good ? QString() : tr("Write the number of students, such as 486."));
    if (good)
        change([&](SchoolProfile& profile) {
            profile.enrollment = written.isEmpty() ? std::nullopt : std::optional(students);
        });
}

void SchoolForm::changeWeeks(const QString& id) {
    change([&](SchoolProfile& profile) { profile.courseWeeks = id.toInt(); });
}

void SchoolForm::setProfile(const SchoolProfile& profile) {
    m_profile = profile;
    m_name->setValue(profile.name);
    m_district->setValue(profile.district);
    m_state->setValue(profile.state);
    m_grades->setValue(profile.grades);
    m_enrollment->setValue(profile.enrollment ? QString::number(*profile.enrollment) : QString());
    m_schoolYear->setValue(profile.schoolYear);
    m_homeLanguages->setValue(profile.homeLanguages);
    m_dataSource->setValue(profile.dataSource);
    m_dataAsOf->setValue(profile.dataAsOf);
    m_dataAsOf->setStart(m_desk.today());
    m_courseStart->setValue(profile.courseStart);
    m_courseStart->setStart(m_desk.today());
    for (Field* field : findChildren<Field*>())
        field->setReadOnly(m_desk.readOnly());
    retranslate();
}

void SchoolForm::retranslate() {
    m_schoolTitle->setText(tr("The school"));
    m_name->setLabel(tr("Name"));
    m_district->setLabel(tr("District"));
    m_state->setLabel(tr("State"));
    m_grades->setLabel(tr("Grades"));
    m_grades->setPlaceholder(tr("K-5"));
    m_enrollment->setLabel(tr("Students enrolled"));
    m_schoolYear->setLabel(tr("School year"));
    m_schoolYear->setPlaceholder(tr("2026-27"));
    m_homeLanguages->setLabel(tr("Home languages"));
    m_homeLanguages->setPlaceholder(tr("English, Spanish, Arabic"));
    m_dataSource->setLabel(tr("Where the figures come from"));
    m_dataSource->setPlaceholder(tr("October count"));
    m_dataAsOf->setLabel(tr("As of"));
    m_dataAsOf->retranslate();
    m_courseTitle->setText(tr("The team and its course"));
    m_teamTerm->setLabel(tr("What the team is called here"));
    const auto term = [](const QString& id, const QString& words) {
        return ChoiceField::Choice{id, words, {}, {}};
    };
    QList<ChoiceField::Choice> terms;
    for (const team::TeamTerm& each : team::teamTerms(m_desk.words())) {
        const QString name = team::teamName(each.id, m_desk.words());
        const bool isShort = each.id.startsWith(u"S"_s) && each.id.size() < 16;
        terms.append(term(each.id, isShort ? u"%1, %2"_s.arg(each.id, each.name) : name));
    }
    const bool own = std::none_of(terms.begin(), terms.end(), [&](const auto& choice) {
        return choice.id == m_profile.teamTerm;
    });
    if (own)
        terms.append(term(m_profile.teamTerm, m_profile.teamTerm));
    m_teamTerm->setChoices(terms);
    m_teamTerm->setValue(m_profile.teamTerm);
    m_ownTerm->setLabel(tr("Or in the school’s own words"));
    m_ownTerm->setPlaceholder(tr("Community school council"));
    m_ownTerm->setMayBeEmpty(false);
    m_ownTerm->setValue(own ? m_profile.teamTerm : QString());
    m_courseWeeks->setLabel(tr("Course"));
    m_courseWeeks->setChoices({term(u"13"_s, tr("13 weeks")), term(u"10"_s, tr("10 weeks"))});
    m_courseWeeks->setValue(QString::number(m_profile.courseWeeks));
    m_charter->retranslate();
    m_courseStart->setLabel(tr("The course starts on"));
    m_courseStart->retranslate();
}

} // namespace trellis::ui
