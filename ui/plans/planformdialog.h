// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace plandeck {

class MetadataEditor;
class MoneyField;
class PlanPreview;
class SegmentedControl;
class TagListEditor;

/// What a plan's form is filled in for.
struct PlanWorld
{
    Mode mode = Mode::Test;
    bool isConnected = true; // without Stripe a plan can only be a draft
};

/// The form of a plan, new or not, with what customers will see beside it.
class PlanFormDialog : public FormDialog
{
    Q_OBJECT

protected:
    PlanFormDialog(const Words &words, const PlanWorld &world, QWidget *parent);

    const PlanWorld &world() const { return m_world; }
    /// Price, currency and interval can be looked at only; why says why.
    void lockPrice(const QString &why);

    /// Puts values in; it is not as if somebody had typed them.
    void fill(const Plan &plan, bool hasPrice);
    void fillField(const QString &name, const Plan &plan);
    /// What is typed, as a plan of no id.
    CreatePlan typed() const;
    /// What that cannot say: metadata names that are there twice, an amount that is no amount.
    QList<Problem> metadataProblems() const;
    bool hasUnreadableAmount() const;

    /// Somebody typed into a field.
    virtual void edited(const QString &field);
    void showPreview();

private:
    void buildInputs();
    void buildForm();
    void follow();

    PlanWorld m_world;
    QLineEdit *m_name;
    MoneyField *m_price;
    SegmentedControl *m_interval;
    QSpinBox *m_trial;
    QPlainTextEdit *m_description;
    TagListEditor *m_features;
    QCheckBox *m_visible;
    MetadataEditor *m_metadata;
    PlanPreview *m_preview;
};

} // namespace plandeck
