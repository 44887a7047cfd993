using System.Text.Json;
using TiledeskContracts.Contract.Tests.Fidelity;

namespace TiledeskContracts.Contract.Tests.Users;

/// <summary>Recorded requests and lists of them, and one that has all that is easily lost.</summary>
internal static class Bodies
{
    /// <summary>A request with unknown members, odd numbers, odd dates, explicit nulls and an enumeration's unknown value.</summary>
    public const string Odd = """
        {"_id":"5f1e","request_id":"support-group-1","status":777,"participants":["a",7,null],"createdAt":"2026-11-21T11:24:10.1781234567+02:00",
        "rating":1.10,"priority":"urgentest","first_text":null,"x":{"n":1e400,"z":-0,"big":12345678901234567890},"tags":[{"tag":"a","color":null,"y":[]}],
        "department":{"_id":"d1","name":"Sales \ud83d\ude00","new":1E+2},"lead":"l1","attributes":{"a":1.0,"":[null]},"location":"nowhere","na\u006de":true}
        """;

    /// <summary>Texts of requests: <see cref="Odd"/> and some that were recorded.</summary>
    public static IReadOnlyList<string> Requests { get; } =
        [Odd, .. RecordedObjects.All.Where(static text => Has(text, "request_id") && Has(text, "participants")).Take(25)];

    /// <summary>Texts of pages.</summary>
    public static IReadOnlyList<string> Pages { get; } = [.. RecordedObjects.All.Where(static text => Has(text, "requests")).Take(10)];

    private static bool Has(string text, string member)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.TryGetProperty(member, out _);
    }
}
