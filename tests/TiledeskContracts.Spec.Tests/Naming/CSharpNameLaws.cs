using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TiledeskContracts.Spec.Naming;

namespace TiledeskContracts.Spec.Tests.Naming;

public sealed class CSharpNameLaws
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    // Any UTF-16 unit, lone surrogates and controls included, not only what FsCheck thinks of as text.
    private static readonly Arbitrary<string> AnyText =
        Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units)).ToArbitrary();

    [Fact]
    public void Pascal_AnyText_IsAnIdentifierThatNeedsNoEscape() =>
        Check.One(Often, Prop.ForAll(AnyText, text => IsIdentifier(CSharpName.Pascal(text)) && !CSharpKeywords.Contains(CSharpName.Pascal(text))));

    [Fact]
    public void EnumMember_AnyText_IsAnIdentifier() =>
        Check.One(Often, Prop.ForAll(AnyText, text => IsIdentifier(CSharpName.EnumMember(text))));

    [Fact]
    public void Camel_AnyText_IsAnIdentifier() =>
        Check.One(Often, Prop.ForAll(AnyText, text => IsIdentifier(CSharpName.Camel(text))));

    [Fact]
    public void MethodName_AnyText_IsAnIdentifier() =>
        Check.One(Often, Prop.ForAll(AnyText, AnyText, (id, tag) =>
            IsIdentifier(MethodName.Of(id, tag)) && IsIdentifier(MethodName.OperationId("GET", id)) && IsIdentifier(MethodName.Whole(id))));

    // The language's own definition, by Unicode category: an independent witness of the allow-list.
    private static bool IsIdentifier(string name) => name.Length > 0 && IsStart(name[0]) && name.All(unit => IsStart(unit) || IsPart(unit));

    private static bool IsStart(char unit) => unit == '_' || char.GetUnicodeCategory(unit)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char unit) => char.GetUnicodeCategory(unit)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
