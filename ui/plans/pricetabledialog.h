// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/pricetable.h"

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace plandeck {

class PriceTableView;
class TextLabel;

/// What customers would see, to look at and to take along as a picture or a web page.
class PriceTableDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PriceTableDialog(const PriceTable &table, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Where it was saved, or that it could not be.
    void saved(const QString &path);
    void notSaved(const QString &path);

private:
    QWidget *buildPreview();
    QWidget *buildOptions();
    QWidget *intervalField();
    QWidget *lookField();
    QWidget *buildFoot();
    void listPlans();
    void recommend();
    void follow();
    void save(const QString &name, const QString &kind, const std::function<std::function<bool()>(const QString &path)> &writing);
    void savePicture();
    void savePage();
    void tell(const QString &path, bool isSaved);

    PriceTable m_table;
    Interval m_interval = Interval::Month;
    PriceTableView *m_view;
    QLineEdit *m_title;
    QComboBox *m_recommended;
    TextLabel *m_outcome = nullptr;
};

} // namespace plandeck
