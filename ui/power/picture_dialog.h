#pragma once

#include "ui/report/power_picture.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace trellis::ui {

class Button;
class Desk;
class TickBox;

/// Shows one view of step 3 as the page that will leave, and saves it: as PDF, SVG or PNG, and a
/// network also for other programs. People are roles until somebody asks for names.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// @param print  the view, its lens, and the earlier moment where there is one.
    PictureDialog(Desk& desk, power::PowerMap map, report::PowerPrint print, QWidget* parent);

    [[nodiscard]] const report::PowerPrint& print() const { return m_print; }
    [[nodiscard]] QComboBox& form() const { return *m_form; }
    [[nodiscard]] TickBox& names() const { return *m_names; }
    /// Asks where, and saves it there. False when it was not saved.
    bool save();

private:
    enum class Form { Pdf, Svg, Png, Graphml, Gexf, Tables };

    void layOut();
    void choose();
    void showPage();
    [[nodiscard]] Form chosenForm() const;
    [[nodiscard]] bool ofPeople() const;
    [[nodiscard]] QString suggestedName() const;
    void write(const QString& path) const;

    Desk& m_desk;
    power::PowerMap m_map;
    report::PowerPrint m_print;
    QLabel* m_page;
    QComboBox* m_form;
    QComboBox* m_paper;
    TickBox* m_names;
    TickBox* m_saveInk;
    Button* m_save;
};

} // namespace trellis::ui
