#pragma once

#include "core/team/profile.h"

#include <QWidget>

#include <functional>

class QGridLayout;

namespace trellis::ui {

class CharterForm;
class ChoiceField;
class DateField;
class Desk;
class Field;
class LineField;
class TextLabel;

/// The school's profile and its course, to be edited.
class SchoolForm : public QWidget {
    Q_OBJECT

public:
    explicit SchoolForm(Desk& desk, QWidget* parent = nullptr);

    void setProfile(const team::SchoolProfile& profile);
    [[nodiscard]] CharterForm& charter() { return *m_charter; }
    void retranslate();

private:
    void layOut();
    void connectFields();
    void change(const std::function<void(team::SchoolProfile&)>& write);
    void changeEnrollment(const QString& written);
    void changeWeeks(const QString& id);

    Desk& m_desk;
    team::SchoolProfile m_profile;
    TextLabel* m_schoolTitle;
    LineField* m_name;
    LineField* m_district;
    LineField* m_state;
    LineField* m_grades;
    LineField* m_enrollment;
    LineField* m_schoolYear;
    LineField* m_homeLanguages;
    LineField* m_dataSource;
    DateField* m_dataAsOf;
    TextLabel* m_courseTitle;
    ChoiceField* m_teamTerm;
    ChoiceField* m_courseWeeks;
    DateField* m_courseStart;
    LineField* m_ownTerm;
    CharterForm* m_charter;
};

} // namespace trellis::ui
