#pragma once

#include "core/photovoice/campaign.h"

#include <QWidget>

class QHBoxLayout;

namespace trellis::ui {

class Button;
class TextLabel;

/// Above the library: the call for photos that is running, and how far each group has come.
class CampaignBar : public QWidget {
    Q_OBJECT

public:
    explicit CampaignBar(QWidget* parent = nullptr);

    /// @param campaign  the one to show; nullptr when none is open.
    void show(
        const photovoice::Album& album,
        const photovoice::Campaign* campaign,
        QDate today,
        const Words& words,
        bool readOnly
    );
    void retranslate();

signals:
    void startWanted();
    void editWanted();
    void endWanted();

private:
    void showGroups(const photovoice::CampaignProgress& progress, const Words& words);

    TextLabel* m_question;
    TextLabel* m_terms;
    QWidget* m_groups;
    QHBoxLayout* m_badges;
    Button* m_start;
    Button* m_edit;
    Button* m_end;
};

} // namespace trellis::ui
