using TiledeskContracts.Comparison.Rules;

namespace TiledeskContracts.Comparison.Changes;

/// <summary>One thing that changed from one contract to the other, and whom it breaks.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Request">What it does on the wire to requests; does not apply where none carries it.</param>
/// <param name="Response">What it does on the wire to answers; does not apply where none carries it.</param>
/// <param name="Source">What it does to C# that is compiled again.</param>
/// <param name="Binary">What it does to C# that was compiled before.</param>
/// <param name="Message">What happened, in plain words.</param>
/// <param name="Old">Where it stood; null for what is new.</param>
/// <param name="New">Where it stands; null for what is gone.</param>
/// <param name="Operations">The operations that it reaches as method and path of the old contract (of the new one for new ones), sorted.</param>
/// <param name="Members">Documentation ids of the C# members that it touches, sorted; empty where nobody told them.</param>
/// <param name="Fingerprint">Names the change from run to run: of rule, pointers and operation, not of positions or words.</param>
public sealed record ContractChange(
    DriftRule Rule,
    Verdict Request,
    Verdict Response,
    Verdict Source,
    Verdict Binary,
    string Message,
    ContractPlace? Old,
    ContractPlace? New,
    IReadOnlyList<string> Operations,
    IReadOnlyList<string> Members,
    string Fingerprint)
{
    /// <summary>The worse of both sides of the wire; <see cref="Verdict.Safe"/> where it reaches none.</summary>
    public Verdict Wire => Worse(Verdict.Safe, Worse(Request, Response));

    private static Verdict Worse(Verdict one, Verdict other) => one > other ? one : other;
}
