#pragma once

#include "tests/ui/shell/shell_fixture.h"
#include "tests/ui/year/hands.h"

namespace trellis::ui {
class MeetingConsole;
}

namespace trellis::test {

/// The pages as the rail has them, with Ctrl and their number.
enum class At { Home = 1, Team, Photos, Power, Analysis, Keystone, Plan, Coaching };

/// A school that begins with an empty file and works through the course in Trellis as people get
/// it, by mouse and keyboard. Week 13 is the week of today.
class SchoolYear {
public:
    SchoolYear();
    ~SchoolYear();

    /// Monday of that week of the course.
    void week(int number);
    void go(At page);
    /// The action of a menu, as one picks it there.
    void menu(const QString& words);
    [[nodiscard]] QString pageTitle() const;
    [[nodiscard]] QString path(const QString& name) const { return shell.folder.path(name); }
    /// A JPEG of a size that a phone takes, of one colour.
    QString photograph(const QString& name, const QColor& color);

    void begin();         ///< week 1: the file, the course, the team
    void takePhotos();    ///< weeks 2 and 3
    void mapPower();      ///< week 4
    void talkWithCoach(); ///< week 5
    void meet();          ///< week 7: the team over the evidence
    void chooseMove();    ///< week 8
    void buildKeystone(); ///< week 12
    void makePapers();    ///< week 13

    Shell shell;
    QDate first;
    QDate now;
    ui::MainWindow* window = nullptr;

private:
    Hands hands() { return Hands(*window); }
    void toFront();
    void addMember(const QString& name, const QString& countsAs);
    void placeInSilence(ui::MeetingConsole& console);
    void placeDots(ui::MeetingConsole& console);
    void countHands(ui::MeetingConsole& console);
};

} // namespace trellis::test
