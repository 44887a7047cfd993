using System.Text;

using FsCheck;
using FsCheck.Fluent;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>A good text and what was done to it. Shrinks by undoing one thing after another.</summary>
internal sealed record EditedText(byte[] Seed, Edit[] Edits)
{
    public static Arbitrary<EditedText> Any { get; } = Arb.From(All(), Shrink);

    public byte[] Bytes => Edits.Aggregate(Seed, static (text, edit) => edit.Apply(text));

    public override string ToString() => string.Join(' ', Edits.Select(static edit => $"{edit.Place}-{edit.Removed}+{Convert.ToHexString(edit.Added)}")) + " in " + Encoding.UTF8.GetString(Seed);

    private static Gen<EditedText> All() =>
        from seed in Gen.OneOf(Gen.Elements(SeedTexts.All), ModelTexts.Tickets.Generator.Select(Encoding.UTF8.GetBytes), ModelTexts.Parcels.Generator.Select(Encoding.UTF8.GetBytes))
        from count in Gen.Choose(1, 4)
        from edits in One(seed).ArrayOf(count)
        select new EditedText(seed, edits);

    private static Gen<Edit> One(byte[] seed) =>
        from place in Gen.Choose(0, seed.Length)
        from removed in Gen.Frequency((6, Gen.Constant(0)), (6, Gen.Constant(1)), (3, Gen.Choose(2, 9)), (1, Gen.Constant(seed.Length)))
        from added in Gen.Frequency(
            (1, Gen.Constant(Array.Empty<byte>())),
            (5, Gen.Elements(Edit.Pieces)),
            (1, Gen.Choose(0, 255).Select(static one => new[] { (byte)one })),
            // A stretch of the text itself: names twice, values in others' places.
            (2, from start in Gen.Choose(0, seed.Length) from length in Gen.Choose(1, 12) select seed[start..Math.Min(seed.Length, start + length)]))
        select new Edit(place, removed, added);

    private static IEnumerable<EditedText> Shrink(EditedText text) =>
        Enumerable.Range(0, text.Edits.Length).Select(index => text with { Edits = [.. text.Edits.Where((_, at) => at != index)] });
}
