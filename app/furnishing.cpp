#include "app/furnishing.h"

#include "core/exchange/sample_school.h"
#include "core/report/step_tables.h"
#include "ui/analysis/analysis_page.h"
#include "ui/course/coaching_page.h"
#include "ui/course/home_page.h"
#include "ui/course/plan_page.h"
#include "ui/keystone/keystone_page.h"
#include "ui/paint/sample_picture.h"
#include "ui/photovoice/photo_page.h"
#include "ui/power/power_page.h"
#include "ui/shell/share_dialog.h"
#include "ui/team/team_page.h"
#include "ui/team/team_progress.h"

#include <QApplication>

namespace trellis::app {
namespace {

using namespace Qt::Literals::StringLiterals;

QString name(const char* words) {
    return QCoreApplication::translate("rail", words);
}

ui::PageEntry team() {
    return {
        u"team"_s,
        u"team"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "1 Team")); },
        [](ui::Desk& desk) { return std::make_unique<ui::TeamPage>(desk); },
        &ui::teamProgress,
        {u"seat"_s, u"team_action"_s},
        report::tablesOf(CourseStep::Team),
    };
}

ui::PageEntry photoVoice() {
    return {
        u"photovoice"_s,
        u"camera"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "2 Photos")); },
        [](ui::Desk& desk) { return std::make_unique<ui::PhotoPage>(desk); },
        &ui::PhotoPage::progress,
        {u"photo"_s, u"theme"_s, u"campaign"_s},
        report::tablesOf(CourseStep::PhotoVoice),
    };
}

ui::PageEntry power() {
    return {
        u"power"_s,
        u"map"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "3 Power")); },
        [](ui::Desk& desk) { return std::make_unique<ui::PowerPage>(desk); },
        &ui::PowerPage::progress,
        {u"actor"_s, u"space"_s, u"decision"_s, u"say"_s, u"say_evidence"_s, u"evidence_item"_s},
        report::tablesOf(CourseStep::Power),
    };
}

ui::PageEntry analysis() {
    return {
        u"analysis"_s,
        u"chart"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "4 Analysis")); },
        [](ui::Desk& desk) { return std::make_unique<ui::AnalysisPage>(desk); },
        &ui::AnalysisPage::progress,
        {u"growth_move"_s, u"note"_s},
        report::tablesOf(CourseStep::Analysis),
    };
}

ui::PageEntry keystone() {
    return {
        u"keystone"_s,
        u"arch"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "Keystone")); },
        [](ui::Desk& desk) { return std::make_unique<ui::KeystonePage>(desk); },
        &ui::KeystonePage::progress,
        {u"slide"_s, u"impact_signal"_s, u"peer_response"_s},
        report::tablesOf(CourseStep::Keystone) + QStringList{u"evidence_link"_s},
    };
}

ui::PageEntry home() {
    return {
        u"home"_s,
        u"home"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "Home")); },
        [](ui::Desk& desk) {
            return std::make_unique<ui::HomePage>(
                desk,
                std::vector<ui::HomeStep>{
                    {CourseStep::Team, team()},
                    {CourseStep::PhotoVoice, photoVoice()},
                    {CourseStep::Power, power()},
                    {CourseStep::Analysis, analysis()},
                    {CourseStep::Keystone, keystone()},
                }
            );
        },
        {},
        {},
        {},
    };
}

ui::PageEntry plan() {
    return {
        u"plan"_s,
        u"cal"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "Course plan")); },
        [](ui::Desk& desk) { return std::make_unique<ui::PlanPage>(desk); },
        {},
        {u"course_event"_s},
        {u"course_event"_s},
        true,
    };
}

ui::PageEntry coaching() {
    return {
        u"coaching"_s,
        u"chat"_s,
        [] { return name(QT_TRANSLATE_NOOP("rail", "Coaching")); },
        [](ui::Desk& desk) { return std::make_unique<ui::CoachingPage>(desk); },
        {},
        {},
        {u"one_to_one"_s, u"promise"_s},
        true,
    };
}

void shareWithCoach(ui::Desk& desk) {
    ui::ShareDialog(desk, QApplication::activeWindow()).exec();
}

} // namespace

ui::Furnishing furnishing() {
    ui::Furnishing furnishing;
    furnishing.pages.push_back(home());
    furnishing.pages.push_back(team());
    furnishing.pages.push_back(photoVoice());
    furnishing.pages.push_back(power());
    furnishing.pages.push_back(analysis());
    furnishing.pages.push_back(keystone());
    furnishing.pages.push_back(plan());
    furnishing.pages.push_back(coaching());
    furnishing.shareWithCoach = shareWithCoach;
    furnishing.makeSample = &makeSample;
    return furnishing;
}

void makeSample(const QString& path, Language language) {
    exchange::SampleMaking making;
    making.language = language;
    making.now = QDateTime::currentDateTime();
    making.draw = &paint::samplePicture;
    exchange::makeSampleSchool(path, making);
}

} // namespace trellis::app
