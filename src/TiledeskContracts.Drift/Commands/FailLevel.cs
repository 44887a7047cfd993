using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Drift.Commands;

/// <summary>From which verdict on a command ends with <see cref="ExitCodes.Findings"/>.</summary>
internal static class FailLevel
{
    /// <summary>The words for it.</summary>
    public static string[] Words { get; } = ["breaking", "risky", "safe", "never"];

    /// <summary>The verdict; null for never.</summary>
    /// <param name="word">One of <see cref="Words"/>.</param>
    public static Verdict? Of(string word) => word switch
    {
        "breaking" => Verdict.Breaking,
        "risky" => Verdict.Risky,
        "safe" => Verdict.Safe,
        _ => null,
    };
}
