#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace trellis::ui {

class Desk;
class TextLabel;
class Thumbnails;
class WallList;

/// What has been photographed, and what has not: the quilt of assets with its blank patches, photos
/// by part of school life and by group, and who is missing, in words.
class CoverageView : public QWidget {
    Q_OBJECT

public:
    CoverageView(Desk& desk, Thumbnails& thumbnails, QWidget* parent = nullptr);

    void show(const photovoice::Album& album);
    void retranslate();
    void takeFocus();

signals:
    void opened(Id<trellis::photovoice::Photo> photo);

private:
    struct Column {
        TextLabel* name;
        TextLabel* count;
        WallList* patches;
    };
    void layOut();
    void makeQuilt(QVBoxLayout& sheet);
    void showQuilt();
    void showTable();
    void showSentences();

    Desk& m_desk;
    Thumbnails& m_thumbnails;
    photovoice::Album m_album;
    TextLabel* m_quiltTitle;
    std::vector<Column> m_columns; ///< in the order of the categories
    TextLabel* m_tableTitle;
    QWidget* m_tableCard;
    QWidget* m_table = nullptr;
    TextLabel* m_missingTitle;
    TextLabel* m_missing;
    TextLabel* m_figuresTitle;
    TextLabel* m_figures;
};

} // namespace trellis::ui
