#pragma once

#include "core/photovoice/regions.h"
#include "core/words/words.h"

#include <QAbstractButton>

namespace trellis::ui {

class Switch;

/// One region beside the picture: its number, what became of the form, and the switch that covers
/// it. A click chooses it.
class FaceRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit FaceRow(QWidget* parent = nullptr);

    void show(
        const photovoice::Photo& photo,
        const photovoice::Region& region,
        QDate today,
        const Words& words
    );
    void setWritable(bool writable);
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void coverWanted(bool covered);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_number = 0;
    QString m_title;
    QString m_detail;
    Switch* m_switch;
};

} // namespace trellis::ui
