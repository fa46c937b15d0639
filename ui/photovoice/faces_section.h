#pragma once

#include "core/photovoice/regions.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class FaceRow;
class InlineMessage;
class ReleaseEditor;
class StatusBadge;
class TextLabel;

/// Beside one photo: each face with its form and the switch that covers it; the chosen one's
/// release; and what keeps the photo from the coach, with the way out.
class FacesSection : public QWidget {
    Q_OBJECT

public:
    explicit FacesSection(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Photo& photo);
    void choose(std::optional<int> number);
    [[nodiscard]] std::optional<int> chosen() const { return m_chosen; }

signals:
    void chosenChanged(std::optional<int> number);
    /// Someone who can be recognised said no, or took the yes back.
    void saidNo();
    void markWanted();

private:
    void layOut();
    void retranslate();
    void showRows();
    void showChosen();
    void showWayOut();
    void cover(int number, bool covered);
    void change(const QString& label, const std::function<void(school::Edit&)>& write);
    [[nodiscard]] const photovoice::Region* region(std::optional<int> number) const;

    Desk& m_desk;
    std::optional<photovoice::Photo> m_photo;
    std::vector<photovoice::Region> m_regions;
    std::optional<int> m_chosen;
    TextLabel* m_title;
    StatusBadge* m_status;
    TextLabel* m_count;
    TextLabel* m_coverHead;
    QVBoxLayout* m_rows;
    std::vector<FaceRow*> m_faceRows;
    QWidget* m_details;
    ReleaseEditor* m_release;
    ChoiceField* m_style;
    Button* m_figure;
    Button* m_remove;
    InlineMessage* m_warning;
    Button* m_coverNow;
    Button* m_attach;
    Button* m_mark;
};

} // namespace trellis::ui
