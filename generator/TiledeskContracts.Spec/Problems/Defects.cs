using System.Diagnostics;

namespace TiledeskContracts.Spec.Problems;

/// <summary>Defects of our own: told at the contract's place where they struck, never a crash of the compiler.</summary>
public static class Defects
{
    /// <summary>A defect of the generator.</summary>
    public static readonly SpecRule Rule = new(
        "TDC000", SpecSeverity.Error, "The generator failed", "The generator itself failed while {0}: {1}. Report it, with the contract.");

    /// <summary>Whether an exception is a defect: everything but the wish to stop.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>True for a defect.</returns>
    public static bool IsOne(Exception exception) => exception is not OperationCanceledException;

    /// <summary>Describes a defect without text of the contract: its type, and the methods it came through.</summary>
    /// <param name="defect">The exception.</param>
    /// <returns>A line.</returns>
    public static string Describe(Exception defect)
    {
        var place = new StackTrace(defect).GetFrames()
            .Select(static frame => frame.GetMethod())
            .Where(static method => method?.DeclaringType is not null)
            .Take(3)
            .Select(static method => $"{method!.DeclaringType!.Name}.{method.Name}");
        return $"{defect.GetType().Name} in {string.Join(" < ", place)}";
    }
}
