using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Diagnostics;

/// <summary>Makes diagnostics of problems, when they are reported and no earlier: positions must not reach the models.</summary>
internal static class ProblemDiagnostics
{
    private static readonly ConcurrentDictionary<SpecRule, DiagnosticDescriptor> _descriptors = new();

    extension(SpecProblem problem)
    {
        /// <summary>Makes the diagnostic, at the contract's own line.</summary>
        public Diagnostic ToDiagnostic() => Diagnostic.Create(
            DescriptorOf(problem.Rule),
            Locate(problem.Location),
            problem.Related.Select(Locate),
            [.. problem.Arguments]);
    }

    private static Location Locate(SpecLocation location)
    {
        var position = location.Position;
        var start = new LinePosition(Math.Max(position.Line - 1, 0), Math.Max(position.Column - 1, 0));
        var end = new LinePosition(start.Line, start.Character + position.Length);
        return Location.Create(location.Path, new TextSpan(position.Offset, position.Length), new LinePositionSpan(start, end));
    }

    private static DiagnosticDescriptor DescriptorOf(SpecRule rule) => _descriptors.GetOrAdd(rule, static rule => new(
        rule.Id,
        rule.Title,
        rule.Message,
        "OpenApiContract",
        rule.Severity is SpecSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpPages.Of(rule.Id)));
}
