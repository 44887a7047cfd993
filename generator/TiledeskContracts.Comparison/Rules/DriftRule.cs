namespace TiledeskContracts.Comparison.Rules;

/// <summary>A way in which contracts, code and an API part. Ids and names are stable for ever.</summary>
/// <param name="Id">E.g. <c>DRF1101</c>.</param>
/// <param name="Name">E.g. <c>operation-removed</c>.</param>
/// <param name="Title">What happened, in one line; names of the contract's words in backquotes.</param>
/// <param name="Request">What it does on the wire where requests carry what changed.</param>
/// <param name="Response">What it does on the wire where answers carry it.</param>
/// <param name="Source">What it does to C# that is compiled again with the new client.</param>
/// <param name="Binary">What it does to C# that was compiled before.</param>
/// <param name="Why">Why it is judged so.</param>
public sealed record DriftRule(string Id, string Name, string Title, Verdict Request, Verdict Response, Verdict Source, Verdict Binary, string Why)
{
    /// <summary>The worse of both sides of the wire.</summary>
    public Verdict Wire => Request > Response ? Request : Response;
}
