namespace TiledeskContracts.Spec.Naming;

/// <summary>C#'s reserved words. Spec knows no compiler, so the table is its own; a test of the generator compares it with Roslyn's.</summary>
public static class CSharpKeywords
{
    private static readonly HashSet<string> Words = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double "
        + "else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal "
        + "is lock long namespace new null object operator out override params private protected public readonly ref return "
        + "sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked "
        + "unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>All reserved words, sorted.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words.OrderBy(word => word, StringComparer.Ordinal)];

    /// <summary>Whether a name needs an <c>@</c> before it.</summary>
    /// <param name="name">A name.</param>
    /// <returns>True for a reserved word.</returns>
    public static bool Contains(string name) => Words.Contains(name);
}
