"""Figures: from facts to Plotly figures, pure; nothing here touches Streamlit."""
