#pragma once

#include "core/photovoice/campaign.h"
#include "ui/parts/inspector.h"

class QSpinBox;

namespace trellis::ui {

class Button;
class ChoiceField;
class DateField;
class Desk;
class GroupNumbers;
class TextField;
class TextLabel;

/// Beside the library: one call for photos, each field one edit.
class CampaignInspector : public Inspector {
    Q_OBJECT

public:
    explicit CampaignInspector(Desk& desk, QWidget* parent = nullptr);

    /// Shows this one; nullptr keeps what is shown, for a panel that is not seen.
    void show(const photovoice::Album& album, const photovoice::Campaign* campaign);
    void retranslate();
    void takeFocus();

signals:
    void closed();

private:
    void build();
    void connectFields();
    void change(const QString& label, const std::function<void(photovoice::Campaign&)>& write);

    Desk& m_desk;
    std::optional<photovoice::Campaign> m_campaign;
    TextLabel* m_title;
    Button* m_close;
    TextLabel* m_facts;
    TextField* m_english;
    TextField* m_spanish;
    ChoiceField* m_category;
    DateField* m_from;
    DateField* m_to;
    TextLabel* m_eachTitle;
    QSpinBox* m_each;
    TextLabel* m_quotaTitle;
    GroupNumbers* m_quota;
    Button* m_end;
    Button* m_remove;
};

} // namespace trellis::ui
